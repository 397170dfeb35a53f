// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QByteArray script(const QByteArrayList &texts)
{
    QByteArray file = "[Script Info]\n\n[Events]\nFormat: Start, End, Name, Text\n";
    for (const QByteArray &text : texts)
        file += "Dialogue: 0:00:01.00,0:00:02.00," + text + '\n';
    return file;
}

} // namespace

class TestAssReader : public QObject
{
    Q_OBJECT

private slots:
    void drawingsAreLeftOut()
    {
        const QStringList lines{u"[Anna] 1000-2000 One two"_s, u"[Anna] 1000-2000 Three"_s};
        QCOMPARE(linesOf(script({"Anna,One {\\p1}m 0 0 l 9 9{\\i1} l 0 9{\\p0}two",
                                 "Anna,{\\pos(1,2)}Three"})),
                 lines);
    }

    void namesAreReadFromTheTextIfNoLineHasOne()
    {
        const QStringList lines{u"[Anna] 1000-2000 Hi"_s, u"[Ben] 1000-2000 Ho"_s};
        QCOMPARE(linesOf(script({",Anna: Hi", ",Ben: Ho"})), lines);
        const QStringList named{u"[Anna] 1000-2000 Hi"_s, u"[] 1000-2000 Ben: Ho"_s};
        QCOMPARE(linesOf(script({"Anna,Hi", ",Ben: Ho"})), named);
    }

    void theNameNtpIsIgnored()
    {
        QCOMPARE(linesOf(script({"NTP,Hi", "Anna,Ho"})),
                 (QStringList{u"[] 1000-2000 Hi"_s, u"[Anna] 1000-2000 Ho"_s}));
    }

    void linesRepeatedForEachWordAreMerged()
    {
        const QByteArray head = "[Script Info]\n\n[Events]\nFormat: Start, End, Name, Text\n";
        const auto reading = readTranscript(
            head + "Dialogue: 0:00:00.00,0:00:00.40,,{\\1c&H00ff00&}Hello{\\r} there\n"
            + "Dialogue: 0:00:00.40,0:00:00.90,,Hello {\\1c&H00ff00&}there{\\r}\n");
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.size(), 1);
        const QList<Word> words = reading->transcript.cues.first().words;
        QCOMPARE(words.first().span, (TimeSpan{milliseconds(0), milliseconds(400)}));
        QCOMPARE(words.last().span, (TimeSpan{milliseconds(400), milliseconds(900)}));
    }

    void charactersAreNotUnescaped()
    {
        QCOMPARE(linesOf(script({",R&amp;B &lt;3"})), QStringList{u"[] 1000-2000 R&amp;B &lt;3"_s});
    }
};

QTEST_GUILESS_MAIN(TestAssReader)
#include "tst_assreader.moc"
