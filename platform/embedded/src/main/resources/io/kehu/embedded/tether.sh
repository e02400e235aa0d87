# Runs a program that ends, at the latest, when this script's standard input ends, that is with the process that holds
# the other end of the pipe, however that one ended. The program has its own standard input and hears no Ctrl-C.
trap '' INT HUP
exec 3<&0
"$@" </dev/null 3<&- &
program=$!
trap 'kill -TERM "$program" 2>/dev/null' TERM
{ while read -r _; do :; done; kill -TERM "$program" 2>/dev/null; } <&3 >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$program"
code=$?
while kill -0 "$program" 2>/dev/null; do
  wait "$program"
  code=$?
done
kill "$watcher" 2>/dev/null
exit "$code"
