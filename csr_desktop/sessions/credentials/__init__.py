"""Passwords, browser sign-ins and session tickets.

- `sign_in`: who a request is made as (password, ticket or access token); `integrations`,
  `browser_sign_in`, `tokens`, `sign_in_state`: the sign-in with the browser.
- `passwords`, `refresh_tokens`: kept in the system keyring, or in memory for this run.
- `refused_passwords`: never send a password again that the site refused.
- `system_keyring`, `unlocked_keyring`, `keyring_writer`: access to the keyring, which can block.
- `entries`: which keyring entry belongs to which sign-in; `sign_in_service`: its problems.
"""
