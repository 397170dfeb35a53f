// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Tables as a spreadsheet opens them.
class TestTableWriter : public QObject
{
    Q_OBJECT

private slots:
    void textIsNeverReadAsAFormula_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("a link") << u"=HYPERLINK(\"http://x.test\",\"Go\")"_s
                                << "\"'=HYPERLINK(\"\"http://x.test\"\",\"\"Go\"\")\""_ba;
        QTest::newRow("a dash of a dialogue") << u"- Is it you?"_s << "'- Is it you?"_ba;
        QTest::newRow("a plus") << u"+1 from me"_s << "'+1 from me"_ba;
        QTest::newRow("an at sign") << u"@ada said so"_s << "'@ada said so"_ba;
        QTest::newRow("a wide sign") << u"\uff1d1+1"_s << u"'\uff1d1+1"_s.toUtf8();
        QTest::newRow("an apostrophe of its own") << u"'=1+1"_s << "''=1+1"_ba;
        QTest::newRow("a quoted word") << u"'tis so"_s << "'tis so"_ba;
        QTest::newRow("a sign inside") << u"one = two"_s << "one = two"_ba;
    }

    void textIsNeverReadAsAFormula()
    {
        QFETCH(QString, said);
        QFETCH(QByteArray, field);
        Transcript transcript;
        const SpeakerId speaker{1};
        transcript.speakers.append({.id = speaker, .label = u"=Ada"_s, .name = {}, .colour = 0});
        for (int i = 0; i < 3; ++i) {
            Cue cue;
            cue.id = CueId{i + 1};
            cue.begin = std::chrono::seconds(i);
            cue.end = std::chrono::seconds(i + 1);
            cue.speaker = speaker;
            cue.text = said;
            transcript.cues.append(cue);
        }
        const auto written = writeTranscript(transcript, u"csv"_s);
        QVERIFY(written);
        QVERIFY2(written->contains(",'=Ada," + field + "\r\n"), written->constData());
        const auto read = readTranscript(*written);
        QVERIFY(read);
        QCOMPARE(read->transcript.cues.size(), 3);
        QCOMPARE(read->transcript.cues.first().text, said);
        QCOMPARE(read->transcript.speakerName(read->transcript.cues.first().speaker), u"=Ada"_s);
    }

    // An apostrophe written by another program belongs to the text.
    void apostrophesOfOthersStay()
    {
        const auto read = readTranscript("start,end,text\n0.5,1.5,'- one'\n2.5,3.5,'- two'\n");
        QVERIFY(read);
        QCOMPARE(read->transcript.cues.first().text, u"'- one'"_s);
    }
};

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"
