# SPDX-FileCopyrightText: 2026 Huitong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through every page and every menu of the Chinese and the Korean window and finds no English there."""

import os
import re
import subprocess
import sys

import pyatspi

from desk import Desk, Failure, picture, run, wait

# What is written so in any language: the program's name, keys, formats, places, and what the test itself typed.
FOREIGN = re.compile(r"Huitong|PostgreSQL|SQLite|Ctrl|Shift|Alt|Esc|Enter|Return|Space|Tab|Del|Ins|Home|End|PgUp|PgDown|F[0-9]+|PDF|CSV|UTF|GB|BOM|QR|"
                     r"(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)/\S+|UTC|English|desk A|clerk|spring\.huitong|windows-949|spring|csv|pdf|https?:\S+|[a-z]+@\S+|MB|KB|PNG|JPEG|BMP")
SAVE = {"zh": "保存", "ko": "저장"}
WORD = re.compile(r"[A-Za-z]{3,}")


def english(name):
    return WORD.search(FOREIGN.sub("", name or ""))


def wait_for_form(desk, save):
    """Not every page has one."""
    try:
        wait("a form", lambda: desk.all(pyatspi.ROLE_PUSH_BUTTON, save), timeout=3)
    except Failure:
        pass


def look(desk, page, found):
    for node in desk.all(shown=False):
        for text in (node.name, node.description):
            if english(text):
                found.add((page, node.getRoleName(), text))


def test(program, cli):
    found = set()
    for language, title in (("zh", "春季会议"), ("ko", "봄 회의")):
        file = os.path.abspath(f"{language}/spring.huitong")
        os.mkdir(language)
        subprocess.run([cli, "--lang", language, "new", file, "--conference", "spring", "--title", title, "--from", "2026-04-01",
                        "--to", "2026-04-02", "--zone", "Asia/Shanghai"], check=True, capture_output=True)
        desk = Desk(program, "--lang", language, "--desk", "desk A", "--who", "clerk", file)
        desk.says(title)
        pages = desk.pages()
        for name in [pages.getChildAtIndex(i).name for i in range(pages.childCount)]:
            desk.go_to(name)
            picture(f"{language}-{name}.png")
            look(desk, f"{language} {name}", found)
            desk.keys("ctrl+n")
            wait_for_form(desk, SAVE[language])
            look(desk, f"{language} {name}, new", found)
            picture(f"{language}-{name}-new.png")
            desk.keys("Escape")
        desk.quit()
    for line in sorted(found):
        print("English: %s · %s · %s" % line, file=sys.stderr)
    if found:
        raise Failure(f"{len(found)} English texts")


run(test)
