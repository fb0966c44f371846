# shellcheck shell=sh
# The lookout: decides in a few milliseconds, and in a person's plain commit without starting one process more than a
# grep, whether Node has anything to decide. It never writes and never concludes: a false hit costs time, not a byte.
# In: t the common git folder, d this worktree's git folder, hook the hook's name, and the hook's own arguments.
t=${t-} d=${d-} hook=${hook-}

say() { [ "${TOOLMARK_DEBUG-}" != 1 ] || printf 'toolmark: %s: %s\n' "$hook" "$1" >&2; }

complain() { printf 'toolmark: the recorder failed%s; the commit goes on as it is\n' "${1-}" >&2; }

# Starts Node, once. No Node, a broken one, or a recorder that fails: the commit goes through as it is. Node's own noise
# goes nowhere; what the recorder has to say it says on descriptor 3, in one line.
wake() {
  say "woken by $1"
  shift
  bin=$t/toolmark/bin node=''
  [ ! -r "$bin/node" ] || IFS= read -r node <"$bin/node"
  if [ ! -x "$node" ]; then
    node=$(command -v node 2>/dev/null) || node=''
    [ -n "$node" ] || { say "no Node to run" && exit 0; }
  fi
  if [ "${TOOLMARK_DEBUG-}" = 1 ]; then
    staged_patch | TOOLMARK_SAY=2 TOOLMARK_PARENT=$$ "$node" "$bin/hook.cjs" "$hook" "$@" || complain " ($?)"
    exit 0
  fi
  # The commit goes on as soon as the recorder has hung up, which it does when the message is as it will be: what is left
  # to put away keeps nobody waiting. One that failed hangs up without its word. Its parent is gone by then, so it is told
  # whose ancestors are meant.
  word=$(staged_patch | TOOLMARK_SAY=3 TOOLMARK_READY=1 TOOLMARK_PARENT=$$ "$node" "$bin/hook.cjs" "$hook" "$@" 3>&2 2>/dev/null &)
  [ "$word" = ready ] || complain
  exit 0
}

# While Node starts, git writes what Node will ask for in a plain commit: the staged patch against HEAD. Its last line
# says that it is whole. Where the parent may be another commit than HEAD, nothing is written, and Node asks for itself.
staged_patch() {
  is_plain_commit || return 0
  unset GIT_DIFF_OPTS GIT_EXTERNAL_DIFF
  export LC_ALL=C GIT_NO_REPLACE_OBJECTS=1 GIT_OPTIONAL_LOCKS=0
  # begin generated patch
  git -c core.fsmonitor=false -c core.quotePath=false -c core.attributesFile=/dev/null -c core.bigFileThreshold=512m -c log.showSignature=false -c log.showRoot=true -c color.ui=false diff-index --cached --patch --unified=0 --no-ext-diff --no-textconv --no-color --no-renames --no-relative --full-index --submodule=short --ignore-submodules=none --inter-hunk-context=0 --src-prefix=a/ --dst-prefix=b/ -O/dev/null HEAD -- 2>/dev/null && echo whole
  # end generated patch
}

# A commit on top of HEAD, written by whoever runs it.
is_plain_commit() {
  for state in MERGE_MSG MERGE_HEAD CHERRY_PICK_HEAD REVERT_HEAD SQUASH_MSG rebase-merge rebase-apply; do
    [ ! -e "$d/$state" ] || return 1
  done
  command_of "$PPID"
  case $command_line in *--am*) return 1 ;; *git*commit*) return 0 ;; esac
  return 1
}

# Where a record is wanted and nothing was seen, the usual commit needs no thinking: see none.awk. Fails, with nothing
# changed, for all that is not usual. The message is written beside itself and renamed.
say_none() {
  [ -e "$t/toolmark/bin/plain" ] && [ "$plain" = yes ] && [ "$amend" = no ] && is_plain_commit || return 1
  case $hook:${GIT_EDITOR-}:${2-} in prepare-commit-msg:::message) ;; *) return 1 ;; esac
  # A fixed name, so that what a kill leaves does not pile up.
  beside=$1.toolmark
  if [ -e "$beside" ] || [ -e "$beside.tail" ]; then rm -f "$beside" "$beside.tail"; fi
  # Killed halfway, awk would leave half a message, or half of what is digested: its last word tells.
  last=$d/toolmark/whole word=''
  { true >"$last"; } 2>/dev/null || return 1
  digest=$(staged_patch | TOOLMARK_BESIDE=$beside TOOLMARK_DONE=$last LC_ALL=C awk -f "$t/toolmark/bin/none.awk" part=message "$1" part=patch - | sha256sum)
  read -r word <"$last"
  [ "$word" = whole ] && [ -e "$beside" ] && [ "${#digest}" -ge 64 ] || return 1
  case $digest in
    # Of nothing at all: no net lines, which bind nothing.
    e3b0c44298fc1c149afbf4c8996fb924*) digest=0000000000000000 ;;
    *) digest=${digest%"${digest#????????????????}"} ;;
  esac
  if printf 'AI-Provenance: v1; state=none; change=%s\n' "$digest" >>"$beside" &&
    { [ ! -e "$beside.tail" ] || { cat "$beside.tail" >>"$beside" && rm -f "$beside.tail"; }; } &&
    mv -f "$beside" "$1"; then
    say "recorded: state=none; change=$digest"
    exit 0
  fi
  rm -f "$beside" "$beside.tail"
  return 1
}

# A read drops the NULs of /proc/PID/cmdline, so arguments stand glued together in it.
command_of() {
  command_line=''
  if [ -r "/proc/$1/cmdline" ]; then
    IFS= read -r command_line 2>/dev/null <"/proc/$1/cmdline"
  else
    command_line=$(ps -o args= -p "$1" 2>/dev/null)
  fi
}

# 1. Variables that an assistant sets for the processes it starts.
# begin generated variables
[ -z "${AMP_CURRENT_THREAD_ID-}${ANTIGRAVITY_AGENT-}${AUGMENT_AGENT-}${CLAUDE_CODE_ACTION-}${CLAUDE_CODE_CHILD_SESSION-}${CLAUDE_CODE_SESSION_ID-}${CLAUDE_PID-}${CLINE_ACTIVE-}${CLINE_CONNECTOR_CLI_LAUNCH-}${CODEX_CI-}${CODEX_SANDBOX-}${CODEX_SANDBOX_NETWORK_DISABLED-}${CODEX_SESSION_ID-}${CODEX_THREAD_ID-}${CODEX_TOOL_CALL_ID-}${COPILOT_AGENT-}${COPILOT_AGENT_JOB_ID-}${COPILOT_AGENT_SESSION_ID-}${COPILOT_CLI-}${CRUSH-}${CURSOR_AGENT-}${CURSOR_SANDBOX-}${FACTORY_EXEC_TARGET_AUTONOMY-}${GEMINI_CLI-}${GOOSE_TERMINAL-}${GROK_AGENT-}${IFLOW_CLI-}${JUNIE_DATA-}${JUNIE_SHIM_PATH-}${KILO-}${KILO_PID-}${OPENCLAW_SHELL-}${OPENCODE-}${OPENCODE_PID-}${OPENCODE_SESSION_ID-}${OZ_RUN_ID-}${PI_CODING_AGENT-}${QWEN_CODE-}${QWEN_CODE_SESSION_ID-}${ROO_ACTIVE-}${ROO_CLI_RUNTIME-}${TRAE_AI_SHELL_ID-}${WINDSURF_CASCADE_TERMINAL-}" ] || wake "a variable of an assistant" "$@"
case "${OR_APP_NAME-} ${OR_SITE_URL-}" in 'Aider'" "'https://aider.chat') wake "the variable OR_APP_NAME" "$@" ;; esac
case "${AWS_EXECUTION_ENV-}" in 'AmazonQ-For-CLI'*) wake "the variable AWS_EXECUTION_ENV" "$@" ;; esac
case "${AGENT-}" in 'amp') wake "the variable AGENT" "$@" ;; esac
case "${AI_AGENT-}" in 'amp') wake "the variable AI_AGENT" "$@" ;; esac
case "${AI_AGENT-}" in 'claude-code'*) wake "the variable AI_AGENT" "$@" ;; esac
case "${CLAUDE_CODE_REMOTE-}" in 'true') wake "the variable CLAUDE_CODE_REMOTE" "$@" ;; esac
case "${CODEX_INTERNAL_ORIGINATOR_OVERRIDE-}" in 'codex_web_agent') wake "the variable CODEX_INTERNAL_ORIGINATOR_OVERRIDE" "$@" ;; esac
case "${AGENT-}" in 'crush') wake "the variable AGENT" "$@" ;; esac
case "${AI_AGENT-}" in 'crush') wake "the variable AI_AGENT" "$@" ;; esac
case "${CURSOR_EXTENSION_HOST_ROLE-}" in 'agent-exec') wake "the variable CURSOR_EXTENSION_HOST_ROLE" "$@" ;; esac
case "${EDITOR-}" in 'devin'*) wake "the variable EDITOR" "$@" ;; esac
case "${AGENT-}" in 'goose') wake "the variable AGENT" "$@" ;; esac
case "${HOME-} ${USER-}" in '/home/jules'" "'swebot') wake "the variable HOME" "$@" ;; esac
case "${KILOCODE_FEATURE-}" in 'cli') wake "the variable KILOCODE_FEATURE" "$@" ;; esac
case "${AI_AGENT-}" in 'pi') wake "the variable AI_AGENT" "$@" ;; esac
case "${REPLIT_MODE-}" in 'assistant') wake "the variable REPLIT_MODE" "$@" ;; esac
case "${AI_AGENT-}" in 'Warp') wake "the variable AI_AGENT" "$@" ;; esac
# end generated variables

# 2. What assistants' own hooks reported. All that is looked at below takes longer, and Node looks at it anyway.
for entry in "$t/toolmark/spool/"*; do
  [ ! -e "$entry" ] || wake "the journal" "$@"
  break
done

# 3. The policy, as compiled: plain lines, read and never sourced. A file without its last line was cut short.
# -nt is no POSIX, but dash, busybox, bash and every ksh have it.
policy=$d/toolmark/policy declaration=optional own='' whole=no plain=yes
if [ -f .github/toolmark.yml ]; then
  # shellcheck disable=SC3013
  if [ ! -f "$policy" ] || [ .github/toolmark.yml -nt "$policy" ]; then wake "a policy to compile" "$@"; fi
elif [ -f "$policy" ]; then
  wake "a compiled policy without its source" "$@"
fi
if [ -f "$policy" ]; then
  while IFS=' ' read -r word id rest; do
    case $word in
      declaration) declaration=$id ;;
      env)
        # Only a plain name reaches eval: anything else could be a command (docs/threat-model.md).
        case $rest in
          '' | [0-9]* | *[!A-Za-z0-9_]*) ;;
          *) eval "[ -z \"\${$rest-}\" ]" || wake "the variable $rest" "$@" ;;
        esac
        ;;
      process) own="$own|$rest" ;;
      footer) plain=no ;;
      style) [ "$id" != none ] || plain=no ;;
      end) whole=yes ;;
    esac
  done <"$policy"
  [ "$whole" = yes ] || wake "a compiled policy cut short" "$@"
fi

# 4. Ancestors. The nearest git's command line tells an amend, of which git tells its hooks nothing.
is_script_of_policy() {
  set -f
  IFS='|'
  for name in $own; do
    case $1 in "$name" | */"$name" | */"$name".*) [ -z "$name" ] || return 0 ;; esac
  done
  return 1
}
# An interpreter is known by the script it runs. Only one whose command line holds a known name somewhere is looked at closely.
is_known_script() {
  command_of "$1"
  case $command_line in
    # begin generated hints
    */aider* | *-maider* | */amazon-q* | *-mamazon-q* | */amp* | *-mamp* | */@ampcode/cli/* | */auggie* | *-mauggie* | */claude* | *-mclaude* | */cline* | *-mcline* | */codebuff* | *-mcodebuff* | */codex* | *-mcodex* | */cn* | *-mcn* | */@continuedev/cli/* | */copilot* | *-mcopilot* | */crush* | *-mcrush* | */cursor-agent* | *-mcursor-agent* | */devin* | *-mdevin* | */droid* | *-mdroid* | */gemini* | *-mgemini* | */goose* | *-mgoose* | */iflow* | *-miflow* | */junie* | *-mjunie* | */kilo* | *-mkilo* | */@kilocode/cli/* | */kiro-cli-chat* | *-mkiro-cli-chat* | */octofriend* | *-moctofriend* | */openclaude* | *-mopenclaude* | */opencode* | *-mopencode* | */openhands* | *-mopenhands* | */pi* | *-mpi* | */qwen* | *-mqwen*) ;;
    # end generated hints
    *) [ -n "$own" ] || return 1 ;;
  esac
  words=$(tr '\0' '\n' 2>/dev/null <"/proc/$1/cmdline") || words=$(printf '%s\n' "$command_line" | tr ' ' '\n')
  words=${words#*"
"}
  while IFS= read -r script; do
    case $script in
      -*) continue ;;
      # begin generated scripts
      aider | */aider | */aider.[cm]js | */aider.js | */aider.py | */aider.ts | amazon-q | */amazon-q | */amazon-q.[cm]js | */amazon-q.js | */amazon-q.py | */amazon-q.ts | amp | */amp | */amp.[cm]js | */amp.js | */amp.py | */amp.ts | */@sourcegraph/amp/* | */@ampcode/cli/* | auggie | */auggie | */auggie.[cm]js | */auggie.js | */auggie.py | */auggie.ts | */@augmentcode/auggie/* | claude | */claude | */claude.[cm]js | */claude.js | */claude.py | */claude.ts | */@anthropic-ai/claude-code/* | cline | */cline | */cline.[cm]js | */cline.js | */cline.py | */cline.ts | codebuff | */codebuff | */codebuff.[cm]js | */codebuff.js | */codebuff.py | */codebuff.ts | codex | */codex | */codex.[cm]js | */codex.js | */codex.py | */codex.ts | */@openai/codex/* | codex-linux-sandbox | */codex-linux-sandbox | */codex-linux-sandbox.[cm]js | */codex-linux-sandbox.js | */codex-linux-sandbox.py | */codex-linux-sandbox.ts | cn | */cn | */cn.[cm]js | */cn.js | */cn.py | */cn.ts | */@continuedev/cli/* | copilot | */copilot | */copilot.[cm]js | */copilot.js | */copilot.py | */copilot.ts | */@github/copilot/* | copilot-agent | */copilot-agent | */copilot-agent.[cm]js | */copilot-agent.js | */copilot-agent.py | */copilot-agent.ts | crush | */crush | */crush.[cm]js | */crush.js | */crush.py | */crush.ts | cursor-agent | */cursor-agent | */cursor-agent.[cm]js | */cursor-agent.js | */cursor-agent.py | */cursor-agent.ts | devin | */devin | */devin.[cm]js | */devin.js | */devin.py | */devin.ts | droid | */droid | */droid.[cm]js | */droid.js | */droid.py | */droid.ts | gemini | */gemini | */gemini.[cm]js | */gemini.js | */gemini.py | */gemini.ts | */@google/gemini-cli/* | goose | */goose | */goose.[cm]js | */goose.js | */goose.py | */goose.ts | iflow | */iflow | */iflow.[cm]js | */iflow.js | */iflow.py | */iflow.ts | */@iflow-ai/iflow-cli/* | junie | */junie | */junie.[cm]js | */junie.js | */junie.py | */junie.ts | kilo | */kilo | */kilo.[cm]js | */kilo.js | */kilo.py | */kilo.ts | */@kilocode/cli/* | kiro-cli-chat | */kiro-cli-chat | */kiro-cli-chat.[cm]js | */kiro-cli-chat.js | */kiro-cli-chat.py | */kiro-cli-chat.ts | octofriend | */octofriend | */octofriend.[cm]js | */octofriend.js | */octofriend.py | */octofriend.ts | openclaude | */openclaude | */openclaude.[cm]js | */openclaude.js | */openclaude.py | */openclaude.ts | opencode | */opencode | */opencode.[cm]js | */opencode.js | */opencode.py | */opencode.ts | */opencode-ai/* | openhands | */openhands | */openhands.[cm]js | */openhands.js | */openhands.py | */openhands.ts | pi | */pi | */pi.[cm]js | */pi.js | */pi.py | */pi.ts | */@earendil-works/pi-coding-agent/* | */@mariozechner/pi-coding-agent/* | qwen | */qwen | */qwen.[cm]js | */qwen.js | */qwen.py | */qwen.ts | */@qwen-code/qwen-code/*) return 0 ;;
      # end generated scripts
    esac
    [ -n "$own" ] || return 1
    (is_script_of_policy "$script")
    return
  done <<WORDS
$words
WORDS
  return 1
}
amend=unknown first_git='' process=$PPID steps=0
while [ "${process:-0}" -gt 1 ] && [ "$steps" -lt 48 ]; do
  steps=$((steps + 1)) name='' parent=''
  if [ -r "/proc/$process/status" ]; then
    while read -r word rest; do
      case $word in
        Name:) name=$rest ;;
        PPid:) parent=$rest && break ;;
      esac
    done 2>/dev/null <"/proc/$process/status"
  else
    read -r parent name <<PS
$(ps -o ppid= -o comm= -p "$process" 2>/dev/null)
PS
    name=${name##*/}
  fi
  case $name in
    '') break ;;
    git)
      if [ "$amend" = unknown ]; then
        command_of "$process"
        first_git=$command_line
        case $first_git in *--am*) amend=yes ;; *) amend=no ;; esac
      fi
      ;;
    node* | MainThread | python* | bun | deno | ruby* | npx | tsx | uv)
      ! is_known_script "$process" || wake "a script of an assistant among the ancestors" "$@"
      ;;
    # begin generated processes
    aider | amazon-q | amp | auggie | claude | cline | codebuff | codex | codex-linux-san | cn | copilot | copilot-agent | crush | cursor-agent | devin | droid | gemini | goose | iflow | junie | kilo | kiro-cli-chat | octofriend | openclaude | opencode | openhands | pi | qwen) wake "the ancestor $name" "$@" ;;
    # end generated processes
    *) case "$own|" in *"|$name|"*) wake "the ancestor $name" "$@" ;; esac ;;
  esac
  process=$parent
done

# 5. What git itself is in the middle of. A plain pick carries its record in the message, where the grep finds it.
[ ! -e "$d/rebase-merge/current-fixups" ] || wake "a squash or fixup" "$@"
[ ! -e "$d/SQUASH_MSG" ] || wake "a squash merge" "$@"
if [ "$amend" = yes ] && git cat-file commit HEAD 2>/dev/null | grep -q '^AI-Provenance'; then
  wake "an amend of a recorded commit" "$@"
fi

# 6. The message: a record in it, or none where the policy wants one.
if [ "$declaration" = required ]; then
  say_none "$@" || wake "a policy that wants a record" "$@"
fi
case ${2-}:$first_git in
  # The message stands on git's command line, which was read already: no grep is needed. Not so with -F, in any cluster.
  *rebase* | *cherry-pick* | *revert* | *merge* | *pull* | *--f* | *-F* | *-?F* | *-??F* | *-???F* | *-????F*) look=whole ;;
  message:*commit*-*m*) look=short ;;
  *) look=whole ;;
esac
if [ "$look" = short ] && [ ! -e "$d/MERGE_MSG" ]; then
  case $first_git in *AI-Provenance*) wake "a record on the command line" "$@" ;; esac
else
  left=$d/MERGE_MSG
  [ -e "$left" ] || left=/dev/null
  ! grep -q AI-Provenance "$1" "$left" 2>/dev/null || wake "a record in the message" "$@"
fi
say "nothing to record"
exit 0
