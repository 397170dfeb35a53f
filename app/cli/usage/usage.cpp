// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usage/usage.h"

#include <QCoreApplication>

namespace earmark {

namespace {

constexpr auto usageText = QT_TRANSLATE_NOOP(
    "commandLine",
    "Usage:\n"
    "  earmark [FILE…] [--transcript T] [--at 12:34]   open in the window\n"
    "  earmark convert IN…|EPISODE -o OUT [--to FORMAT]\n"
    "                                                  turn transcripts into another format\n"
    "  earmark formats [--json]                        list the formats\n"
    "  earmark export EPISODE|AUDIO…|--all -o OUT [--to FORMAT] [--by GROUP]\n"
    "                [--with-transcript]               write the notes of episodes\n"
    "  earmark note EPISODE --at 12:34[,12:50] [--quote WORDS] [--text T] [--tag T]…\n"
    "                                                  mark words or a moment\n"
    "  earmark notes [--query Q] [--tag T] [--show S] [--json]\n"
    "                                                  list notes of all episodes\n"
    "  earmark import-notes FILE [--episode EPISODE]   add notes from a file\n"
    "  earmark episodes [--json]                       list the library\n"
    "  earmark play AUDIO [--at T] [--speed R] [--log] play in the terminal\n"
    "  earmark align AUDIO TRANSCRIPT -o OUT [-l LANGUAGE] [--resync] [--anyway]\n"
    "                [--report R]                      give a transcript its times\n"
    "  earmark add AUDIO [--transcript T] [--anyway]   put a recording into the library\n"
    "  earmark speakers EPISODE [--set OLD=NEW] [--json]\n"
    "                                                  list who speaks, or rename them\n"
    "  earmark history EPISODE [--undo N] [--json]     list what was done to an episode, or\n"
    "                                                  undo the last N steps\n"
    "  earmark voices AUDIO TRANSCRIPT [--apart] [--json]\n"
    "                                                  whose voice says each turn\n"
    "  earmark search QUERY [--json] [--limit N]       find what was said in the library\n"
    "  earmark backup FILE [--json]                    copy the whole library into a file\n"
    "  earmark restore FILE [--json]                   put a backup in the library’s place\n"
    "\n"
    "Options:\n"
    "  -o, --output OUT   the file to write; - is standard output; a folder for several\n"
    "                     inputs. Never overwrites an input or writes an output twice\n"
    "  --to FORMAT        one of “earmark formats” for transcripts; for notes: md, html,\n"
    "                     pdf, odt, txt, plain-md, logseq, csv, readwise, qda, anki, json,\n"
    "                     jsonld, bibtex, csl, vtt, audacity; default: by the suffix of OUT\n"
    "  --by GROUP         group the notes by time, tag, speaker or colour\n"
    "  --with-transcript  write the whole transcript too, with the notes inside\n"
    "  --all              every episode with notes\n"
    "  --from FORMAT      read as this format instead of detecting it\n"
    "  --encoding NAME    the encoding of the file: UTF-8, windows-1252, …\n"
    "  --strict           follow the format’s standard exactly; if it has none, fail if\n"
    "                     something would have to be repaired\n"
    "  --speaker LABEL    this label before a text is a speaker; may be repeated\n"
    "  --not-speaker L    this label is not a speaker; may be repeated\n"
    "  --only-named       don’t give a line without a name to the last speaker\n"
    "  --template T       the Mustache template for plain text, or its file: {{time}},\n"
    "                     {{end}}, {{speaker}}, {{text}} of a turn, or\n"
    "                     {{#turns}} … {{/turns}}\n"
    "  --width N          break SubRip’s lines after N characters\n"
    "  --quote WORDS      mark these words, near --at if it is given\n"
    "  --text T           what to write to the note\n"
    "  --tag T            a tag of the new note, or of those to list; may be repeated\n"
    "  --query Q          only notes with all these words\n"
    "  --show S           only notes of this show\n"
    "  --episode EPISODE  whose notes they are, if the file does not tell\n"
    "  --transcript T     open the recording with this transcript\n"
    "  --at T             where to begin: 12:34, 1:02:03 or seconds\n"
    "  --speed R          0.5 to 4\n"
    "  --log              write positions and seeks as JSON lines\n"
    "  --json             list as JSON\n"
    "  -l, --language L   the language of the text: fr, pt-BR; default: detect it\n"
    "  --resync           find new times even if the transcript has some\n"
    "  --anyway           write the times even if the text does not seem to match;\n"
    "                     replace a transcript that was corrected\n"
    "  --report R         write a JSON report: which lines were found and how\n"
    "                     surely, or what was repaired; - is standard output if OUT is\n"
    "                     a file\n"
    "  --set OLD=NEW      the speaker with this label or name is called NEW; may be\n"
    "                     repeated\n"
    "  --undo N           undo N steps; “earmark history” lists them, and the window can\n"
    "                     redo them\n"
    "  --apart            tell the voices apart without the names in the transcript\n"
    "  --limit N          print N lines at most; 100 without it\n"
    "  --demo             open the demo episode\n"
    "  --data-dir DIR     use the library in another folder\n"
    "  -h, --help         this text\n"
    "  -v, --version      the version\n"
    "\n"
    "IN is a transcript, - for standard input, or a recording file with a text track.\n"
    "Tables are written with commas: .tsv is read but not written.\n"
    "EPISODE is a number or key from “earmark episodes”, or the beginning of a title; it is\n"
    "converted as corrected in the window.\n"
    "QUERY is words, \"phrases\", word*, -word (after --), speaker:, show:, after:2025-01,\n"
    "before:, in:title and in:notes; all of them must fit an episode.\n"
    "While it plays, “earmark play” reads commands from standard input: seek MS,\n"
    "speed R, pause, resume, quit.\n"
    "Exit status: 0 done, 1 failed, 2 wrong usage.\n");

} // namespace

QString usage()
{
    return QCoreApplication::translate("commandLine", usageText);
}

} // namespace earmark
