"""What differs between operating systems, and basics without Qt: paths, files, clocks, texts.

- `paths`, `resources`, `atomic_file`, `file_lock`, `log`, `standard_streams`: files and output.
- `clock`, `day`: time; `platform`: which system this is.
- `i18n`, `languages`, `message`: translations; `text`: comparing and cleaning what people type.
"""
