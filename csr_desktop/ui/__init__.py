"""The window: widgets, and controllers that connect them to the background threads.

Widgets use no network, keyring, database or threads; the import contracts check that. Each folder
is one feature: `form`, `outcome`, `hand_over`, `history`, `live`, `recent`, `presets`, `sites`,
`sign_in`, `preferences`, `links`, `menu`, `help`, `desktop`, `window`. `widgets` and `style` are
shared.
"""
