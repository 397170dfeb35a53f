// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/notesdocument.h"

#include <QTest>

namespace earmark {

/// Rows for a column "text": texts that a careless export would change.
inline void addHostileTexts()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    add("marks within", u"a*b* _c_ __d__ [e](f) ![g](h) <i> #j| k\\l ~~m~~ $n$ x^2 {y}"_s);
    add("every mark", u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"_s);
    add("code", u"`a` ``b`` ``` c"_s);
    add("fence", u"```\ncode\n```"_s);
    add("tildes", u"~~~\nfence\n~~~"_s);
    add("end of a comment", u"--> and <!-- earmark:end notes -->"_s);
    add("the end mark", u"one\n<!-- earmark:end notes -->\ntwo"_s);
    add("numbered", u"1. one\n2) two\n1234567890. no list\n3.\n1.5 million"_s);
    add("dashes", u"- one\n-\n---\n+ two\n+\n* three\n***\n– four"_s);
    add("headings", u"# one\n#\n###### six\n#tag #not a#tag C#"_s);
    add("underlined", u"one\n===\ntwo\n---\nthree\n=\nfour\n-"_s);
    add("highlight", u"a ==b== c = d === e"_s);
    add("comment of Obsidian", u"50 %% off %%now"_s);
    add("quote in a quote", u"> one\n>> two"_s);
    add("call-out", u"[!note]- no\n[x]: https://a.example\n[^1]: foot"_s);
    add("task", u"- [ ] one\n[ ] two"_s);
    add("table", u"a|b\n-|-\nc|d"_s);
    add("element", u"<b>a</b> <script>alert(1)</script> </p></blockquote> <br/>"_s);
    add("references", u"&amp; &#65; &#x41; &copy &nbsp; R&D &; && AT&T;"_s);
    add("address", u"see https://a.example/b_c*d?e=1&f=2#g. And (http://x.example/y_z)!"_s);
    add("mustache", u"{{title}} {{{title}}} {{#notes}} {{=<% %>=}}"_s);
    add("emoji", u"👩🏽‍🚀 🇫🇷 é é"_s);
    add("right to left", u"שלום עולם *abc* مرحبا\u200F ‏1. x"_s);
    add("French spaces", u"«\u00A0Quoi\u202F?\u00A0»\u202F: non\u00A0!"_s);
    add("French spaces at the ends", u"\u00A0a\u202F\n\u202Fb\u00A0\n\u2003c"_s);
    add("leading spaces", u"    four\n  two\n\ttab\n a"_s);
    add("trailing spaces", u"a  \nb \nc\t\nd   "_s);
    add("only spaces between", u"a\n   \nb"_s);
    add("runs of spaces", u"a  b   c\td"_s);
    add("one break", u"a\nb"_s);
    add("paragraphs", u"a\n\nb\n\n\nc\n\n\n\nd"_s);
    add("breaks at the ends", u"\n\na\nb\n\n"_s);
    add("backslashes", u"a\\\nb\\\\ \\* \\"_s);
    add("carriage return", u"a\rb\r\nc"_s);
    add("separators of Unicode", u"a\u2028b\u2029c\u0085d"_s);
    add("YAML", u"key: \"value\" # no comment\n- 'x'\n%TAG @a !b &c *d"_s);
    add("quotes", u"\"a\" 'b' “c” ‘d’ -- --- ..."_s);
}

/// An episode with one highlight by one speaker.
inline NotesDocument documentWith(const QString &quote, const QString &note)
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    NotesDocument document;
    document.episode.key = u"6f2c"_s;
    document.episode.title = u"Why plants move"_s;
    document.episode.show = u"The Lab"_s;
    document.episode.page = QUrl(u"https://lab.example/episodes/42"_s);
    document.episode.published = QDate(2026, 3, 12);
    document.episode.duration = 41min + 7s;
    document.speakers = {u"Anne Martin"_s, u"Paul Rey"_s};
    document.meanings = {{0, u"Idea"_s}, {2, u"To check"_s}};

    Annotation annotation;
    annotation.key = u"01J9Z4"_s;
    annotation.kind = Annotation::Kind::Highlight;
    annotation.span = {12min + 34s + 200ms, 12min + 51s + 900ms};
    annotation.quote = quote;
    annotation.speaker = u"Anne Martin"_s;
    annotation.note = note;
    annotation.tags = {u"idea/light"_s, u"snake_case"_s};
    document.annotations = {annotation};
    return document;
}

} // namespace earmark
