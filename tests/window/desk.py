# SPDX-FileCopyrightText: 2026 Huitong contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window as a person with a screen reader and a keyboard meets it: found and read through the accessibility
tree, worked with keys of the X server."""

import os
import subprocess
import sys
import time

import pyatspi

TIMEOUT = 30


class Failure(Exception):
    pass


def wait(what, ask, timeout=TIMEOUT):
    """The first answer of `ask` that is true, within `timeout` seconds."""
    until = time.monotonic() + timeout
    while True:
        why = ""
        try:
            answer = ask()
        except Exception as exception:  # a widget went while it was looked at
            answer, why = None, f" ({exception})"
        if answer:
            return answer
        if time.monotonic() > until:
            raise Failure(f"waited in vain: {what}{why}")
        time.sleep(0.05)


def walk(node, depth=0):
    """Of long lists of choices, such as all countries, the first entries stand for the others."""
    yield node
    if depth > 40:
        return
    for i in range(min(node.childCount, 30 if node.getRole() == pyatspi.ROLE_LIST else 400)):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child, depth + 1)


def is_shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def picture(name):
    """Of the whole screen, for whoever looks into a failure: HUITONG_PICTURES names the folder, scrot takes it."""
    if os.environ.get("HUITONG_PICTURES"):
        subprocess.run(["scrot", "-o", os.path.join(os.environ["HUITONG_PICTURES"], name)], check=False)


class Desk:
    """One running program."""

    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.application = wait("the program in the accessibility tree", self._find)
        self.window = wait("a window", lambda: next((w for w in self.application if is_shown(w)), None))

    def _find(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended: {self.process.stderr.read().decode(errors='replace')}")
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def all(self, role=None, name=None, shown=True):
        found = []
        for window in self.application:
            for node in walk(window):
                if role is not None and node.getRole() != role:
                    continue
                if name is not None and node.name != name:
                    continue
                if shown and not is_shown(node):
                    continue
                found.append(node)
        return found

    def one(self, name, role=None):
        return wait(f"“{name}”", lambda: next(iter(self.all(role, name)), None))

    def press(self, name, role=pyatspi.ROLE_PUSH_BUTTON):
        self.one(name, role).queryAction().doAction(0)

    def focus(self, name, role=None):
        node = self.one(name, role)
        node.queryComponent().grabFocus()
        wait(f"the focus in “{name}”", lambda: node.getState().contains(pyatspi.STATE_FOCUSED))
        return node

    def focused(self):
        for node in self.all():
            if node.getState().contains(pyatspi.STATE_FOCUSED):
                return node
        return None

    def keys(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys], check=True)

    def type(self, text):
        # A character without a key is given one for a moment, which the program must have heard of before it is pressed.
        for character in text:
            subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "10" if character.isascii() else "150", character],
                           check=True)

    def says(self, part):
        """Waits until some visible text holds `part`."""
        return wait(f"the words “{part}”", lambda: next((n for n in self.all() if part in (n.name or "")), None))

    def cells(self):
        return [n.name for n in self.all(pyatspi.ROLE_TABLE_CELL)]

    def pages(self):
        """The list of pages, which is the first list of the window."""
        return wait("the list of pages", lambda: next(iter(self.all(pyatspi.ROLE_LIST)), None))

    def go_to(self, page):
        """By keyboard through the list of pages."""
        pages = self.pages()
        names = [pages.getChildAtIndex(i).name for i in range(pages.childCount)]
        if page not in names:
            raise Failure(f"no page {page} among {names}")
        self.keys(f"ctrl+{names.index(page) + 1}")
        wait(f"the page {page}", lambda: pages.getChildAtIndex(names.index(page)).getState().contains(pyatspi.STATE_SELECTED))

    def quit(self):
        self.keys("ctrl+q")
        try:
            self.process.wait(TIMEOUT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Failure("the program does not end")
        if self.process.returncode != 0:
            raise Failure(f"exit {self.process.returncode}: {self.process.stderr.read().decode(errors='replace')}")


def run(test):
    """Runs `test(program, command line)` with the programs of the folder that stands on the command line."""
    folder = sys.argv[1]
    try:
        test(os.path.join(folder, "huitong"), os.path.join(folder, "huitong-cli"))
    except Failure as failure:
        picture("failure.png")
        print(f"FAIL: {failure}", file=sys.stderr)
        sys.exit(1)
    print("1 passed, 0 failed")
