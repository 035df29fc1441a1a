# Completion of csr-desktop's options and commands in bash.

_csr_desktop() {
  local word command= options='--help --demo --site' commands='create sessions sign-in sign-out'
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in create | sessions | sign-in | sign-out) command=$word && break ;; esac
  done
  case ${COMP_WORDS[COMP_CWORD - 1]} in
    --output | --check-policy) mapfile -t COMPREPLY < <(compgen -f -- "$2") ;;
    --site | --type | --code | --since) COMPREPLY=() && return ;;
  esac
  case $command in
    create) options+=' --type --code --json --password-stdin' ;;
    sessions) options+=' --json --csv --since --all --output' ;;
    sign-in) options+=' --device' ;;
    sign-out) ;;
    *) options+=" --version --debug --check-policy --json --self-test $commands" ;;
  esac
  [[ ${COMP_WORDS[COMP_CWORD - 1]} == --output ]] ||
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$options" -- "$2")
}
complete -o filenames -F _csr_desktop csr-desktop
