#!/usr/bin/env python3
"""Checks notices on a Spark cluster: one request a line through `fairtender pipe`, one report a line out.

    spark-submit Scripts/spark-check.py --fairtender /opt/fairtender/fairtender \\
        --rules /opt/fairtender/Rules --output reports packages/*.tar.gz
    fairtender survey collect survey.db reports

Inputs are files, folders and globs of whatever file system Spark reads: notices, archives of them as TED
publishes them (`.tar.gz`, `.tgz`, `.tar`, `.zip`; a month of days as well), and `.jsonl` files that hold requests
for `fairtender pipe` themselves. What cannot be read has its line in the output too, with the reason.
"""

from __future__ import annotations

import argparse
import base64
import getpass
import io
import json
import os
import shlex
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator

from pyspark import RDD, SparkConf, SparkContext

ARCHIVES = (".tar.gz", ".tgz", ".tar", ".zip")
# Refused inside an archive, or inside an archive of archives.
CONTAINERS = (*ARCHIVES, ".gz", ".bz2", ".xz", ".zst", ".jsonl")


def main() -> int:
    options = arguments()
    # Folders inside folders are read as well.
    conf = SparkConf().setIfMissing("spark.hadoop.mapreduce.input.fileinputformat.input.dir.recursive", "true")
    with SparkContext(appName="fairtender", conf=conf) as context:
        checked = context.accumulator(0)
        refused = context.accumulator(0)

        def counted(report: str) -> str:
            (checked if '"commitments":[' in report else refused).add(1)
            return report

        lines = spread(request_lines(context, options.inputs), options.partitions)
        # An empty environment would hide the cache of compiled rules, and each process would make its own.
        environment = {"PATH": os.defpath, "XDG_CACHE_HOME": options.cache}
        reports = lines.pipe(pipe_command(options), environment, checkCode=True)
        reports.map(counted).saveAsTextFile(options.output)
        print(f"{checked.value + refused.value} documents: {checked.value} checked, {refused.value} could not be read")
    return 3 if refused.value else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Check notices with `fairtender pipe` on a Spark cluster.")
    parser.add_argument("inputs", nargs="+", help="files, folders or globs: notices, archives, requests (.jsonl)")
    parser.add_argument("--output", required=True, help="a new folder for the reports, for `survey collect`")
    parser.add_argument("--fairtender", required=True, help="the program, by its path on every node")
    parser.add_argument("--rules", required=True, help="the folder of rules, by its path on every node")
    parser.add_argument("--profile", help="the profile to judge by")
    parser.add_argument(
        "--partitions", type=int, help="spread the notices over this many tasks; best a few thousand notices each"
    )
    parser.add_argument(
        "--cache",
        default=os.path.join(tempfile.gettempdir(), f"fairtender-{getpass.getuser()}"),
        help="where each node keeps its compiled rules (default: %(default)s)",
    )
    return parser.parse_args()


def pipe_command(options: argparse.Namespace) -> str:
    """The command of each task.

    `pipe` ends with 3 where it refused lines, which for Spark would be a failed task; every other failure stays one.
    """
    command = [options.fairtender, "pipe", "--no-config", "--rules", options.rules]
    if options.profile:
        command += ["--profile", options.profile]
    return shlex.join(["sh", "-c", '"$0" "$@" || [ $? -eq 3 ]', *command])


def request_lines(context: SparkContext, inputs: list[str]) -> RDD[str]:
    """One request a line for every notice."""
    files = [path for path in inputs if not path.endswith(".jsonl")]
    made = [path for path in inputs if path.endswith(".jsonl")]
    parts: list[RDD[str]] = []
    if files:
        # With many small files, this many tasks.
        parts.append(context.binaryFiles(",".join(files), 4 * context.defaultParallelism).flatMap(requests_of))
    if made:
        parts.append(context.textFile(",".join(made)))
    return context.union(parts)


def spread(lines: RDD[str], partitions: int | None) -> RDD[str]:
    """The same lines in enough partitions for all cores; moves them only where it must."""
    cores = lines.context.defaultParallelism
    if partitions is None and lines.getNumPartitions() >= cores:
        return lines
    return lines.repartition(partitions or 4 * cores)


def requests_of(file: tuple[str, bytes]) -> Iterator[str]:
    """The requests of a file that Spark has read; never an error, which would leave `pipe` waiting for more."""
    path, content = file
    for source, notice in documents(path.removeprefix("file:"), content, depth=0):
        # Without content, `pipe` says why `source` cannot be read.
        request = {"id": source, "path": source} if notice is None else {"id": source, "base64": encoded(notice)}
        if source.lower().endswith(".xml"):
            request["format"] = "xml"
        yield json.dumps(request)


def encoded(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def documents(source: str, content: bytes, depth: int) -> Iterator[tuple[str, bytes | None]]:
    """The documents in a file by their sources, named as `survey collect` names them; none for what is unreadable."""
    name = source.lower()
    if not is_document(source):
        return
    if name.endswith(ARCHIVES) and depth < 2:
        try:
            members = zip_members(content) if name.endswith(".zip") else tar_members(content)
            for inside, member in members:
                if member is None:
                    yield f"{source}!/{inside}", None
                else:
                    yield from documents(f"{source}!/{inside}", member, depth + 1)
        except Exception as error:  # Damaged archives raise of many kinds, and whatever escaped would hang the task.
            print(f"{source}: {error}", file=sys.stderr)
            yield source, None
    else:
        yield source, None if depth > 0 and name.endswith(CONTAINERS) else content


def is_document(source: str) -> bool:
    """False for what `survey collect` passes over: hidden files and tables."""
    inside = source.rpartition("!/")[2] if "!/" in source else source.rpartition("/")[2]
    is_hidden = any(part.startswith((".", "__MACOSX")) and part not in (".", "..") for part in inside.split("/"))
    return not is_hidden and not ("!/" not in source and source.lower().endswith((".csv", "/tender.yml")))


def tar_members(content: bytes) -> Iterator[tuple[str, bytes | None]]:
    with tarfile.open(fileobj=io.BytesIO(content), mode="r|*") as archive:
        for member in archive:
            if not member.isdir():
                file = archive.extractfile(member) if member.isreg() else None
                yield member.name, file and file.read()


def zip_members(content: bytes) -> Iterator[tuple[str, bytes | None]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for member in archive.infolist():
            if not member.is_dir():
                yield member.filename, archive.read(member)


if __name__ == "__main__":
    sys.exit(main())
