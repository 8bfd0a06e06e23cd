# SPDX-FileCopyrightText: 2026 Huitong contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Keeps things small enough to read: a function 60 lines, a .cpp 600, a header 200, the main window 300.
# A row of a table of data (a line that opens with { or a quote and closes with one) is not counted.
# Functions are found by their braces, as .clang-format sets them: the end is a } as far left as the start.
# Run as: cmake -DROOT=<the project> -P tests/sizes.cmake
cmake_minimum_required(VERSION 3.25)

set(counter [==[
function indent_of(line) { match(line, /^ */); return RLENGTH }
function say(text) { print text; complaints++ }
function limit_of(file) {
    if (file ~ /(^|\/)ui\/mainwindow\.cpp$/) return 300
    return file ~ /\.h$/ ? 200 : 600
}
function end_file() {
    if (file != "" && lines > limit_of(file))
        say(file ": " lines " lines (at most " limit_of(file) ")")
}
# Whether the text before a brace is a function's: it has an argument list and is no type, namespace or table.
function opens_function(text,    plain) {
    if (text !~ /\(/ || text ~ /^ *(namespace|class|struct|enum|union|extern)[ :{]/ || text ~ /= *\{? *$/) return 0
    if (text ~ /= *\[/) return 1
    plain = text; sub(/operator[^(]*/, "", plain)
    return !index(plain, "=") || index(plain, "=") > index(plain, "(")
}
function begin_function(text, indent) {
    inside = 1; start = FNR; depth = indent; size = 1
    name = text; sub(/^ */, "", name); sub(/\(.*/, "", name); sub(/.*[ *&]/, "", name)
}
function add_to_head(line) {
    if (head == "") head_indent = indent_of(line)
    head = head line " "
}
FNR == 1 { end_file(); file = FILENAME; lines = 0; inside = 0; raw = ""; head = ""; files++ }
{
    row = ($0 ~ /^ *(u|u8|L)?[{"].*[}"](_s|_L1)?[,;)]*$/)
    if (!row) { lines++; size++ }
}
# The text of a raw string is nobody's brace.
raw != "" { if (index($0, raw)) raw = ""; next }
match($0, /R"[A-Za-z_]*\(/) {
    mark = ")" substr($0, RSTART + 2, RLENGTH - 3) "\""
    if (!index(substr($0, RSTART + RLENGTH), mark)) raw = mark
}
inside && /^ *}/ && indent_of($0) == depth {
    if (size > 60) say(file ":" start ": " name " has " size " lines (at most 60)")
    inside = 0; head = ""; next
}
inside || /^ *(\/\/|#|template *<.*>$)/ { next }
/^ *$/ { head = ""; next }
/^ *\{$/ { if (opens_function(head)) begin_function(head, indent_of($0)); head = ""; next }
{ add_to_head($0) }
/\{$/ { if (opens_function(head)) begin_function(head, head_indent); head = ""; next }
# Members that a constructor sets may end in a brace of their own.
/;$/ || /^ *[a-z ]+:$/ || (/}$/ && head !~ /\) *:[^:]/) { head = "" }
END { end_file(); print files " files" > "/dev/stderr"; exit complaints > 0 }
]==])

if(NOT IS_DIRECTORY "${ROOT}")
    message(FATAL_ERROR "ROOT must be the project's folder.")
endif()
set(files "")
foreach(floor db app ui tests)
    file(GLOB_RECURSE found RELATIVE "${ROOT}" "${ROOT}/${floor}/*.h" "${ROOT}/${floor}/*.cpp")
    list(APPEND files ${found})
endforeach()
if(NOT files)
    message(FATAL_ERROR "There is no source under ${ROOT}, so nothing was measured.")
endif()
execute_process(COMMAND awk "${counter}" ${files} WORKING_DIRECTORY "${ROOT}"
    RESULT_VARIABLE result OUTPUT_VARIABLE complaints ERROR_VARIABLE notes)
if(NOT result EQUAL 0)
    message(NOTICE "${complaints}${notes}")
    message(FATAL_ERROR "Some functions or files are too long.")
endif()
string(STRIP "${notes}" notes)
message(STATUS "${notes}, none too long.")
