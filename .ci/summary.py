#!/usr/bin/env python3
"""Adds up the test results and judges the skipped tests: a reason that does not hold on this machine is a failure."""
import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

NAMESPACE = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}

# What a reason begins with, and whether this machine has what it says is missing.
REASONS = {
    "needs ../shared": lambda: Path("../shared").is_dir(),
    "needs Java": lambda: shutil.which("java") is not None,
    "needs npm": lambda: shutil.which("npm") is not None,
    "needs Chromium": lambda: shutil.which("chromium") is not None,
    "needs pdftotext": lambda: shutil.which("pdftotext") is not None,
    "needs Docker": lambda: Path("/var/run/docker.sock").exists(),
}


def main(folder):
    passed = failed = skipped = 0
    wrong = []
    for file in sorted(Path(folder).rglob("*.trx")):
        for result in ET.parse(file).getroot().iterfind(".//t:UnitTestResult", NAMESPACE):
            outcome, name = result.get("outcome"), result.get("testName")
            if outcome == "Passed":
                passed += 1
            elif outcome == "NotExecuted":
                skipped += 1
                reason = (result.findtext(".//t:Message", "", NAMESPACE) or result.findtext(".//t:StdOut", "", NAMESPACE)).strip()
                print(f"skipped: {name}: {reason}")
                has = next((has for start, has in REASONS.items() if reason.startswith(start)), None)
                if has is None or has():
                    wrong.append(name)
            else:
                failed += 1
    for name in wrong:
        print(f"could have run here: {name}")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if wrong or failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
