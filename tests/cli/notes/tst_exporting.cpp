// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../terminalhouse.h"

using namespace earmark;
using namespace Qt::StringLiterals;

/// Notes by a template, and the page of a player.
class TestExporting : public QObject, private TerminalHouse
{
    Q_OBJECT

private slots:
    void init()
    {
        keepTalk("WEBVTT\n\n00:00.000 --> 00:00.300\n<v Anne>A plant does *not* flee.\n");
        QCOMPARE(
            run({u"note"_s, talkKey(), u"--at"_s, u"0"_s, u"--quote"_s, u"plant does *not*"_s}),
            exitDone);
    }

    void aTemplateIsAFileOrAText()
    {
        const QString given = u"{{#notes}}{{quote}} {{speaker}}\n{{/notes}}"_s;
        QCOMPARE(output({u"export"_s, talkKey(), u"-o"_s, u"-"_s, u"--template"_s, given}),
                 u"plant does *not* Anne\n"_s);
        write(u"mine.md.mustache"_s, given.toUtf8());
        QCOMPARE(output({u"export"_s, talkKey(), u"-o"_s, u"-"_s, u"--template"_s,
                         path(u"mine.md.mustache"_s)}),
                 u"plant does \\*not\\* Anne\n"_s);
    }

    void aFolderGetsAFileForEachEpisode()
    {
        write(u"mine.html.mustache"_s, "{{#turns}}{{speaker}}: {{text}}{{/turns}}");
        QCOMPARE(run({u"export"_s, u"--all"_s, u"-o"_s, path(u"notes/"_s), u"--with-transcript"_s,
                      u"--template"_s, path(u"mine.html.mustache"_s)}),
                 exitDone);
        QCOMPARE(*readFile(path(u"notes/talk.html"_s)), "Anne: A plant does *not* flee.");
    }

    void aTemplateLeavesNoFormatToChoose()
    {
        QCOMPARE(run({u"export"_s, talkKey(), u"-o"_s, u"-"_s, u"--to"_s, u"md"_s, u"--template"_s,
                      u"{{x}}"_s}),
                 exitUsage);
        QCOMPARE(fail({u"export"_s, talkKey(), u"-o"_s, path(u"a.txt"_s), u"--template"_s,
                       u"{{#notes}}"_s}),
                 exitFailed);
        QVERIFY(!QFile::exists(path(u"a.txt"_s)));
    }

    void anEpisodeBecomesAPageThatPlaysIt()
    {
        QCOMPARE(output({u"player"_s, talkKey(), u"-o"_s, path(u"page.html"_s)}).left(24),
                 u"<iframe src=\"page.html\" "_s);
        const QByteArray page = *readFile(path(u"page.html"_s));
        QVERIFY(page.contains("<i data-t=\"0\" data-l>A </i>"));
        QVERIFY(page.contains(";base64," + readFile(path(u"talk.wav"_s))->toBase64()));
        QCOMPARE(run({u"player"_s, talkKey(), u"-o"_s, path(u"page.html"_s), u"--link"_s,
                      u"https://example.org/talk.mp3"_s}),
                 exitDone);
        QVERIFY(readFile(path(u"page.html"_s))->contains("src=\"https://example.org/talk.mp3\""));
    }

    void aPageReplacesNoRecording()
    {
        const QByteArray sound = *readFile(path(u"talk.wav"_s));
        QCOMPARE(fail({u"player"_s, talkKey(), u"-o"_s, path(u"talk.wav"_s)}), exitFailed);
        QCOMPARE(*readFile(path(u"talk.wav"_s)), sound);
        QCOMPARE(run({u"player"_s, talkKey()}), exitUsage);
    }
};

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"
