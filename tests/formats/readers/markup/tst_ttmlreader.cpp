// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/markupreaders.h"
#include "readlines.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

const QByteArray spaces = "<tt xmlns=\"http://www.w3.org/ns/ttml\""
                          " xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\""
                          " xmlns:tts=\"http://www.w3.org/ns/ttml#styling\""
                          " xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\"";

QByteArray file(const QByteArray &body, const QByteArray &head = {})
{
    return spaces + '>' + "<head><metadata>" + head + "</metadata></head><body>" + body
        + "</body></tt>";
}

// Apple's words, without spaces between them, one per quarter of a second.
QByteArray appleWords(const QList<QByteArray> &words)
{
    QByteArray spans;
    double begin = 1;
    for (const QByteArray &word : words) {
        spans += "<span begin=\"" + QByteArray::number(begin) + "\" end=\""
            + QByteArray::number(begin + 0.25) + "\">" + word + "</span>";
        begin += 0.25;
    }
    return spaces
        + " xmlns:podcasts=\"http://podcasts.apple.com/transcript-ttml-internal\">"
          "<body dur=\"9\"><div begin=\"1\" end=\"9\"><p begin=\"1\" end=\"9\">"
        + spans + "</p></div></body></tt>";
}

} // namespace

class TestTtmlReader : public QObject
{
    Q_OBJECT

private slots:
    void readsTextTimesAndSpeakers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("a line break parts words")
            << file("<p begin=\"1s\" end=\"9s\">\n <span begin=\"0s\" end=\"1s\">One</span>\n "
                    "<span>two</span>\n</p>")
            << QStringList{u"[] 1000-9000 One two"_s};
        QTest::newRow("it does not in Chinese")
            << file("<p begin=\"1s\" end=\"9s\"><span>一二</span>\n<span>三。</span></p>")
            << QStringList{u"[] 1000-9000 一二三。"_s};
        QTest::newRow("what is told about a line is not said")
            << file("<p begin=\"1s\" end=\"2s\"><metadata><ttm:desc>no</ttm:desc></metadata>"
                    "<ttm:title>no</ttm:title><set begin=\"0s\"/>Yes.</p>")
            << QStringList{u"[] 1000-2000 Yes."_s};
        QTest::newRow("ruby is not said")
            << file("<p begin=\"1s\" end=\"2s\"><span tts:ruby=\"container\">"
                    "<span tts:ruby=\"base\">漢</span><span tts:ruby=\"text\">かん</span>"
                    "</span>です。</p>")
            << QStringList{u"[] 1000-2000 漢です。"_s};
        QTest::newRow("what is unknown is said")
            << file("<p begin=\"1s\" end=\"2s\">One <b>two</b></p>")
            << QStringList{u"[] 1000-2000 One two"_s};
        QTest::newRow("HTML's characters")
            << file("<p begin=\"1s\" end=\"2s\">Caf&eacute;&nbsp;! &lt;&unknown;</p>")
            << QStringList{u"[] 1000-2000 Café\u00a0! <&unknown;"_s};
        addSpeakers();
        addTimes();
    }

    void readsTextTimesAndSpeakers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, lines);
        QCOMPARE(linesIn(text), lines);
    }

    void putsSpacesBetweenApplesWords_data()
    {
        QTest::addColumn<QList<QByteArray>>("words");
        QTest::addColumn<QString>("said");

        QTest::newRow("words") << QList<QByteArray>{"One", "two"} << u"One two"_s;
        QTest::newRow("punctuation") << QList<QByteArray>{"One", ",", "two", "?"} << u"One, two?"_s;
        QTest::newRow("elision") << QList<QByteArray>{"l’", "été"} << u"l’été"_s;
        QTest::newRow("plural") << QList<QByteArray>{"dogs’", "tails"} << u"dogs’ tails"_s;
        QTest::newRow("Chinese") << QList<QByteArray>{"一二", "三,", "四。"} << u"一二三,四。"_s;
    }

    void putsSpacesBetweenApplesWords()
    {
        QFETCH(QList<QByteArray>, words);
        QFETCH(QString, said);
        QCOMPARE(linesIn(appleWords(words)), QStringList{u"[] 1000-9000 "_s + said});
    }

    void timesOfWordsMayCountFromTheBeginning()
    {
        const auto reading = readTranscript(
            file("<p begin=\"1s\" end=\"30s\"><span begin=\"1s\" end=\"2s\">One</span></p>"
                 "<p begin=\"40s\" end=\"44s\"><span begin=\"41s\" end=\"42s\">two</span></p>"));
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.at(0).words.at(0).span->begin.count(), 1000);
        QCOMPARE(reading->transcript.cues.at(1).words.at(0).span->begin.count(), 41'000);
    }

    void invalidTimesAreCounted_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QString>("read");
        QTest::addColumn<Repair>("repair");

        QTest::newRow("words") << QByteArray("oops") << u"?-?"_s << Repair::UnreadableTime;
        QTest::newRow("two metrics") << QByteArray("1m50s") << u"?-?"_s << Repair::UnreadableTime;
        QTest::newRow("empty") << QByteArray() << u"?-?"_s << Repair::UnreadableTime;
        QTest::newRow("negative") << QByteArray("-1s") << u"0-4000"_s << Repair::NegativeTime;
    }

    void invalidTimesAreCounted()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QString, read);
        QFETCH(Repair, repair);
        const QByteArray text =
            file("<p begin=\"0s\" end=\"3s\">One.</p>\n<p begin=\"" + begin
                 + "\" end=\"4s\">Two.</p><p begin=\"5s\" end=\"6s\">Three.</p>");
        QCOMPARE(linesIn(text),
                 (QStringList{u"[] 0-3000 One."_s, u"[] "_s + read + u" Two."_s,
                              u"[] 5000-6000 Three."_s}));
        const QList<RepairCount> repairs{{repair, 1, 2}};
        QCOMPARE(readTranscript(text)->repairs, repairs);
    }

    void bareMarkupCharactersAreText()
    {
        const QByteArray text =
            file("<p begin=\"1s\" end=\"2s\">R&B & x &lt; y</p>\n"
                 "<!-- <3 & --><p begin=\"2s\" end=\"3s\">I <3 you &eacute; a < b</p>");
        QCOMPARE(linesIn(text),
                 (QStringList{u"[] 1000-2000 R&B & x < y"_s, u"[] 2000-3000 I <3 you é a < b"_s}));
        const QList<RepairCount> repairs{{Repair::BareSign, 4, 1}};
        QCOMPARE(readTranscript(text)->repairs, repairs);
    }

    void blankLinesMayStandAboveTheDeclaration()
    {
        const auto reading = readTranscript("\n\n<?xml version=\"1.0\"?>\n"
                                            + file("<p begin=\"-1s\" end=\"2s\">One.</p>"));
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.first().text, u"One."_s);
        const QList<RepairCount> repairs{{Repair::NegativeTime, 1, 4}};
        QCOMPARE(reading->repairs, repairs);
    }

    void aTruncatedFileKeepsItsBeginning_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("in a tag") << QByteArray("One two</p");
        QTest::newRow("in a text") << QByteArray("One two");
        QTest::newRow("in a word")
            << QByteArray("<span begin=\"0s\">One</span> <span begin=\"1s\">two");
        QTest::newRow("at a sign") << QByteArray("One two <");
    }

    void aTruncatedFileKeepsItsBeginning()
    {
        QFETCH(QByteArray, rest);
        QCOMPARE(linesIn(spaces + "><body><p begin=\"1s\" end=\"9s\">" + rest),
                 QStringList{u"[] 1000-9000 One two"_s});
    }

    void readsTheLanguageOfAnElement()
    {
        const auto reading =
            readTranscript(file("<div xml:lang=\"fr\"><p begin=\"1s\" end=\"2s\">Oui.</p></div>"));
        QVERIFY(reading);
        QCOMPARE(reading->transcript.language, u"fr"_s);
    }

    void isRecognisedByItsRoot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");

        QTest::newRow("plain") << u"<tt>"_s << true;
        QTest::newRow("prefix") << u" <?xml?><!-- a --><!-- b --><x:tt a='b'>"_s << true;
        QTest::newRow("document type")
            << u"<!DOCTYPE tt [<!ENTITY a \"b\">]><?p?>\n<tt/>"_s << true;
        QTest::newRow("teletype") << u"<ttx>"_s << false;
        QTest::newRow("other") << u"<?xml?><rss><tt>"_s << false;
        QTest::newRow("open comment") << u"<!-- <tt>"_s << false;
    }

    void isRecognisedByItsRoot()
    {
        QFETCH(QString, text);
        QFETCH(bool, is);
        QCOMPARE(isTtml(text), is);
    }

private:
    static void addSpeakers()
    {
        const QByteArray agents =
            "<ttm:agent xml:id=\"a\"><ttm:name type=\"family\">Berg</ttm:name>"
            "<ttm:name type=\"given\">Anna</ttm:name></ttm:agent>"
            "<ttm:agent xml:id=\"b\"><ttm:name type=\"alias\">Bob</ttm:name>"
            "<ttm:name type=\"full\">Ben Hall</ttm:name></ttm:agent>";
        QTest::newRow("several in a line")
            << file("<p begin=\"1s\" end=\"5s\"><span ttm:agent=\"a\">Hello.</span><br/>"
                    "<span ttm:agent=\"b\">Hi.</span></p>",
                    agents)
            << QStringList{u"[Anna Berg] 1000-5000 Hello."_s, u"[Ben Hall] 1000-5000 Hi."_s};
        QTest::newRow("together") << file("<p begin=\"1s\" end=\"5s\" ttm:agent=\"a b\">Bye.</p>",
                                          agents)
                                  << QStringList{u"[Anna Berg, Ben Hall] 1000-5000 Bye."_s};
    }

    static void addTimes()
    {
        QTest::newRow("of the part around")
            << file("<div begin=\"10s\" end=\"13s\"><p>One.</p></div>"
                    "<div begin=\"14s\" dur=\"2s\"><p>Two.</p></div>")
            << QStringList{u"[] 10000-13000 One."_s, u"[] 14000-16000 Two."_s};
        QTest::newRow("of the end alone")
            << file("<p end=\"2s\">One.</p>") << QStringList{u"[] 0-2000 One."_s};
        QTest::newRow("one after the other")
            << file("<div timeContainer=\"seq\"><p dur=\"2s\">One.</p><p dur=\"3s\">Two.</p></div>")
            << QStringList{u"[] 0-2000 One."_s, u"[] 2000-5000 Two."_s};
        QTest::newRow("of the whole alone")
            << spaces + "><body dur=\"60s\"><div><p>One.</p></div></body></tt>"
            << QStringList{u"[] ?-? One."_s};
    }
};

QTEST_GUILESS_MAIN(TestTtmlReader)
#include "tst_ttmlreader.moc"
