# SPDX-FileCopyrightText: 2026 Huitong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Registers a participant with a Korean and a Chinese name, finds it, changes it, takes the change back and brings it
back, closes, opens again: it is still there. Then exports the list and reads it with another program, and prints the
agenda into a file. Every widget that takes the focus has a name."""

import csv
import os
import subprocess

import pyatspi

from desk import Desk, Failure, picture, run, wait


def commands(cli, *arguments):
    done = subprocess.run([cli, "--lang", "en", *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failure(f"{arguments}: {done.stderr}")
    return done.stdout


def check_names(desk):
    for node in desk.all():
        states = node.getState()
        if states.contains(pyatspi.STATE_FOCUSABLE) and not (node.name or "").strip():
            # Cells and rows speak through their text; scroll areas and frames take no keys.
            if node.getRole() in (pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_FILLER, pyatspi.ROLE_FRAME,
                                  pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_VIEWPORT, pyatspi.ROLE_LAYERED_PANE):
                continue
            raise Failure(f"a {node.getRoleName()} takes the focus and has no name")


def person(file, cli):
    return [line.split("\t") for line in commands(cli, "--db", file, "find", "김하늘").splitlines()[1:]]


def test(program, cli):
    file = os.path.abspath("spring.huitong")
    commands(cli, "new", file, "--conference", "spring", "--title", "Spring meeting", "--from", "2026-04-01", "--to",
             "2026-04-02", "--zone", "Asia/Shanghai")
    desk = Desk(program, "--lang", "en", "--desk", "desk A", "--who", "clerk", file)
    desk.says("Spring meeting")
    desk.go_to("People")
    check_names(desk)

    desk.keys("ctrl+n")
    desk.says("Register a participant")
    check_names(desk)
    desk.type("김하늘")
    desk.keys("Return")
    desk.type("KIM Ha-neul")
    desk.keys("Return")
    desk.type("金荷娜")
    desk.keys("ctrl+s")
    wait("the person in the file", lambda: person(file, cli))
    desk.says("KIM Ha-neul")

    desk.keys("ctrl+f")
    desk.type("ㄱㅎㄴ")
    wait("the person under the filter", lambda: any("김하늘" in cell for cell in desk.cells()))
    desk.keys("Down")
    desk.keys("Return")
    desk.says("Change a participant")
    desk.focus("Phone", pyatspi.ROLE_TEXT)
    desk.type("+82 2 000 0000")
    desk.keys("ctrl+s")
    wait("the phone in the file", lambda: "+82 2 000 0000" in commands(cli, "--db", file, "export", "attendees"))
    desk.keys("ctrl+z")
    wait("the phone taken back", lambda: "+82 2 000 0000" not in commands(cli, "--db", file, "export", "attendees"))
    desk.keys("ctrl+shift+z")
    wait("the phone brought back", lambda: "+82 2 000 0000" in commands(cli, "--db", file, "export", "attendees"))
    picture("register.png")
    desk.quit()

    desk = Desk(program, "--lang", "ko", "--desk", "desk A", "--who", "clerk", file)
    desk.go_to("참가자")
    desk.says("김하늘")
    desk.quit()
    read_elsewhere(file, cli)


def read_elsewhere(file, cli):
    commands(cli, "--db", file, "export", "attendees", "--lang", "zh", "-o", "list.csv")
    with open("list.csv", encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines))
    if len(rows) != 2 or "김하늘" not in rows[1] or "金荷娜" not in rows[1]:
        raise Failure(f"the list says {rows}")
    commands(cli, "--db", file, "export", "agenda", "-o", "agenda.pdf")
    words = subprocess.run(["pdftotext", "agenda.pdf", "-"], capture_output=True, text=True, check=True).stdout
    if "Spring meeting" not in words:
        raise Failure(f"the agenda says {words}")


run(test)
