# SPDX-License-Identifier: GPL-3.0-or-later
"""Sits down in the exam room as somebody does who can't see it: keys go in, and what a screen reader is told comes out
of the accessibility bus. usage: readroom.py LAMPLIGHT LAMPLIGHT-CLI DECK (within dbus-run-session and xvfb-run)"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 30  # seconds for the program to come to where it is expected


def everything(node):
    """The accessible objects below a node that are showing, depth first."""
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is None or not child.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        yield child
        yield from everything(child)


def program():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child is not None and child.get_name().lower() == "lamplight":
            return child
    return None


def wait_for(what, look):
    """The first thing that `look` gives; fails after PATIENCE seconds."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            found = look()
        except gi.repository.GLib.Error:  # an object went while it was asked
            found = None
        if found:
            return found
        time.sleep(0.1)
    root = program()
    for node in everything(root) if root else []:
        print("  ", node.get_role_name(), repr(node.get_name()), file=sys.stderr)
    sys.exit(f"atspi: not found: {what}")


def find(role, name):
    pattern = re.compile(name)

    def look():
        root = program()
        for node in everything(root) if root else []:
            if node.get_role() == role and pattern.search(node.get_name()):
                return node
        return None

    return look


def has(node, state):
    return node.get_state_set().contains(state)


def focused(name):
    def look():
        root = program()
        for node in everything(root) if root else []:
            if has(node, Atspi.StateType.FOCUSED) and re.search(name, node.get_name()):
                return node
        return None

    return look


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def check(fact, message):
    if not fact:
        sys.exit(f"atspi: {message}")


FORMS = 6  # how many forms to begin, until one opens with options to choose from
# How an option is announced, by the kind of its question.
OPTION_ROLES = {"singleAnswer": Atspi.Role.RADIO_BUTTON, "severalAnswers": Atspi.Role.CHECK_BOX}


def stems(cli, deck):
    listed = subprocess.run([cli, "list", deck, "questions", "--json"], check=True, capture_output=True, text=True)
    return {question["stem"]: (question["kind"], [option["text"] for option in question["options"]])
            for question in json.loads(listed.stdout)}


def enter_room():
    wait_for("the program on the bus", program)
    window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Lamplight"], check=True,
                            capture_output=True, text=True).stdout.split()[0]
    subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)
    press("ctrl+4")
    wait_for("the start of the exam", focused("^Start the exam"))
    press("Return")
    wait_for("the options", focused("^Continue$"))
    press("Return")
    wait_for("the tutorial", find(Atspi.Role.HEADING, "^How the room works$"))
    press("Return")
    wait_for("the rules", focused("^Agree and start$"))
    press("Return")


def read_question(known):
    stem = wait_for("the stem", find(Atspi.Role.TEXT, r"^Question 1 of \d+$"))
    text = Atspi.Text.get_text(stem, 0, -1)
    check(text in known, f"the stem isn't one of the deck's: {text!r}")
    group = wait_for("the question as a group", find(Atspi.Role.PANEL, r"^Question 1 of \d+: "))
    check(group.get_name().endswith(text), "the group doesn't say the stem")
    check(not has(stem, Atspi.StateType.EDITABLE), "the stem says that it can be edited")
    kind, texts = known[text]
    role = OPTION_ROLES.get(kind)
    if role is None:  # another kind opens this form
        return None
    letters = "ABCDEF"[: len(texts)]
    for letter in letters:
        option = wait_for(f"option {letter}", find(role, f"^{letter}: "))
        wording = option.get_name().split(": ", 1)[1]
        check(wording in texts, f"option {letter} is none of the question's: {wording!r}")
        check(not has(option, Atspi.StateType.CHECKED), f"option {letter} is chosen before anybody chose")
    print("question:", stem.get_name(), "|", text)
    return letters, role


def read_states(letters, role):
    check(len(letters) >= 3, "the question has too few options for this test")
    press("b")
    option = wait_for("B, chosen", find(role, "^B: .*, chosen$"))
    check(has(option, Atspi.StateType.CHECKED), "B is chosen, and its state doesn't say so")
    check(has(option, Atspi.StateType.FOCUSED), "B was chosen, and hasn't the focus")
    press("shift+c")
    struck = wait_for("C, struck out", find(role, "^C: .*, struck out$"))
    check(not has(struck, Atspi.StateType.CHECKED), "C is struck out, and says that it is chosen")
    press("f")
    flag = wait_for("the flag", lambda: next((node for node in everything(program()) if node.get_name() == "Flagged"), None))
    check(has(flag, Atspi.StateType.CHECKED), "the flag is up, and its state doesn't say so")
    print("states:", option.get_name(), "|", struck.get_name())


def read_time():
    clock = wait_for("the clock", find(Atspi.Role.LABEL, r"^\d+ minutes?(, \d+ seconds?)? left$"))
    print("clock:", clock.get_name())
    press("t")
    said = wait_for("the time on demand", lambda: next(
        (node for node in everything(program())
         if re.search(r"^\d+ minutes?(, \d+ seconds?)? left: Question 1 of \d+\.$", node.get_name())), None))
    print("time on demand:", said.get_role_name(), "|", said.get_name())
    place = wait_for("the number", find(Atspi.Role.LABEL, r"^Question 1 of \d+$"))
    print("place:", place.get_name())


def sit(lamplight, cli, sample):
    """Whether the form began with a question that has options; a check that fails ends the program."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o700)
        deck = os.path.join(folder, "course.lamp")
        shutil.copyfile(sample, deck)
        known = stems(cli, deck)
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", HOME=folder,
                           XDG_RUNTIME_DIR=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, LC_ALL="C.UTF-8")
        running = subprocess.Popen([lamplight, deck], env=environment)
        try:
            enter_room()
            opened = read_question(known)
            if opened is None:
                return False
            read_states(*opened)
            read_time()
            return True
        finally:
            running.terminate()
            running.wait(10)


def main(lamplight, cli, sample):
    check(any(sit(lamplight, cli, sample) for _ in range(FORMS)), "no form began with options to choose from")
    print("atspi: question, options, their state and the time were read from the bus")


main(*sys.argv[1:])
