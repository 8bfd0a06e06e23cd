# SPDX-FileCopyrightText: 2026 Huitong contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every catalogue is whole: nothing unfinished, nothing empty, nothing left behind. Then lupdate reads the source into
# copies of the catalogues, and the copies must be whole too: so no new word is missing and no old one is kept.
# Run as: cmake -DROOT=<the project> [-DLUPDATE=<program>] -P tests/translations.cmake
cmake_minimum_required(VERSION 3.25)

set(reader [==[
BEGIN { RS = "</message>" }
function say(what) {
    source = $0; sub(/.*<source>/, "", source); sub(/<\/source>.*/, "", source); gsub(/[ \t\r\n]+/, " ", source)
    print FILENAME ": " what ": " source; complaints++
}
FNR == 1 { files++ }
/<message/ {
    messages++
    if (/type="unfinished"/) say("unfinished")
    else if (/type="(vanished|obsolete)"/) say("no longer in the program")
    else if (!/<translation/) say("without a translation")
    else if (/<(translation|numerusform|lengthvariant)[^>]*>[ \t\r\n]*<\/(translation|numerusform|lengthvariant)>/ ||
             /<(translation|numerusform|lengthvariant)[^>]*\/>/) say("empty translation")
}
END {
    if (messages == 0) { print "no message in any catalogue"; complaints++ }
    print messages + 0 " messages in " files + 0 " catalogues" > "/dev/stderr"
    exit complaints > 0
}
]==])

# Reads catalogues; stops with the list of what is wrong, and the advice.
function(require_whole folder names advice)
    execute_process(COMMAND awk "${reader}" ${names} WORKING_DIRECTORY "${folder}"
        RESULT_VARIABLE result OUTPUT_VARIABLE complaints ERROR_VARIABLE notes)
    if(NOT result EQUAL 0)
        message(NOTICE "${complaints}${notes}")
        message(FATAL_ERROR "${advice}")
    endif()
    string(STRIP "${notes}" notes)
    message(STATUS "${notes}, all whole.")
endfunction()

# Lets lupdate renew copies in a temporary folder, and looks at those.
function(require_current names)
    string(RANDOM LENGTH 12 mark)
    set(temporary "$ENV{TMPDIR}")
    if(NOT temporary)
        set(temporary /tmp)
    endif()
    set(copies "${temporary}/huitong-ts-${mark}")
    file(MAKE_DIRECTORY "${copies}")
    list(TRANSFORM names PREPEND "${copies}/" OUTPUT_VARIABLE targets)
    foreach(name IN LISTS names)
        file(COPY "${ROOT}/resources/i18n/${name}" DESTINATION "${copies}")
    endforeach()
    execute_process(COMMAND "${LUPDATE}" -silent -locations none -I "${ROOT}" "${ROOT}/db" "${ROOT}/app" "${ROOT}/ui"
        -ts ${targets} RESULT_VARIABLE result OUTPUT_VARIABLE notes ERROR_VARIABLE notes)
    execute_process(COMMAND awk "${reader}" ${names} WORKING_DIRECTORY "${copies}"
        RESULT_VARIABLE whole OUTPUT_VARIABLE complaints ERROR_QUIET)
    file(REMOVE_RECURSE "${copies}")
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate failed: ${notes}")
    elseif(notes MATCHES "lacks Q_OBJECT")
        message(NOTICE "${notes}")
        message(FATAL_ERROR "The words of these classes would stay English.")
    elseif(NOT whole EQUAL 0)
        message(NOTICE "${complaints}")
        message(FATAL_ERROR "The catalogues are behind the source: run lupdate and translate.")
    endif()
    message(STATUS "The catalogues hold the source's words.")
endfunction()

if(NOT IS_DIRECTORY "${ROOT}")
    message(FATAL_ERROR "ROOT must be the project's folder.")
endif()
file(GLOB catalogues RELATIVE "${ROOT}/resources/i18n" "${ROOT}/resources/i18n/*.ts")
if(NOT catalogues)
    message(FATAL_ERROR "There is no catalogue in ${ROOT}/resources/i18n.")
endif()
require_whole("${ROOT}/resources/i18n" "${catalogues}" "The catalogues are not whole.")
find_program(LUPDATE NAMES lupdate lupdate6 PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
find_program(LUPDATE NAMES lupdate-qt6 lupdate6 lupdate)
if(NOT LUPDATE)
    message(FATAL_ERROR "lupdate is missing; it belongs to qt6-l10n-tools.")
endif()
require_current("${catalogues}")
