// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/markup/markupreaders.h"
#include "readlines.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

const QByteArray marc = "<cite>Marc:</cite><time>0:05</time><p>Oui.</p>";
const QString marcSays = u"[Marc] 5000-? Oui."_s;

} // namespace

class TestTimedHtmlReader : public QObject
{
    Q_OBJECT

private slots:
    void readsSpeakersTextAndTimes_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("a title is said")
            << "<cite>Léa:</cite><time>0:00</time><p>J’ai lu <cite>Nana</cite> hier.</p>" + marc
            << QStringList{u"[Léa] 0-5000 J’ai lu Nana hier."_s, marcSays};
        QTest::newRow("a title that begins a paragraph is said")
            << "<cite>Léa:</cite><time>0:00</time><p><cite>Nana</cite> est un livre.</p>" + marc
            << QStringList{u"[Léa] 0-5000 Nana est un livre."_s, marcSays};
        QTest::newRow("a time in a sentence is said")
            << "<cite>Léa:</cite><time>0:00</time><p>À <time>10:30</time> pile.</p>" + marc
            << QStringList{u"[Léa] 0-5000 À 10:30 pile."_s, marcSays};
        QTest::newRow("the source of a quotation does not speak")
            << "<cite>Léa:</cite><time>0:00</time><blockquote><p>Je pense.</p>"
               "<cite>Descartes</cite></blockquote>"
                + marc
            << QStringList{u"[Léa] 0-? Je pense."_s, u"[Léa] ?-? Descartes"_s, marcSays};
        QTest::newRow("brackets and colons")
            << QByteArray("<p><cite>Léa</cite> : [<time>0:01</time>] Bonjour.</p>"
                          "<p><cite>Marc</cite> <time>(0:05)</time> Oui.</p>")
            << QStringList{u"[Léa] 1000-5000 Bonjour."_s, marcSays};
        QTest::newRow("blocks") << "<cite>Léa:</cite><time>0:00</time><p>Un :</p>"
                                   "<h3>Deux</h3><table><tr><td>Trois</td><td>quatre.</td></tr>"
                                   "</table><ul><li>Cinq</ul>"
                + marc
                                << QStringList{u"[Léa] 0-? Un :"_s, u"[Léa] ?-? Deux"_s,
                                               u"[Léa] ?-? Trois quatre."_s, u"[Léa] ?-? Cinq"_s,
                                               marcSays};
        QTest::newRow("neither names nor paragraphs")
            << QByteArray("<time>0:00</time> Bonjour.<br>\n<time>0:05</time> Oui.<br>\n")
            << QStringList{u"[] 0-5000 Bonjour."_s, u"[] 5000-? Oui."_s};
        QTest::newRow("XHTML") << "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html><body>" + marc
                + "</body></html>"
                               << QStringList{marcSays};
        QTest::newRow("stamps by which words stand")
            << QByteArray("<p data-timestamp=\"1.5\">Bonjour.</p><p data-timestamp=\"5\">Oui.</p>")
            << QStringList{u"[] 1500-5000 Bonjour."_s, u"[] 5000-? Oui."_s};
        addHyperaudio();
        addPages();
    }

    void readsSpeakersTextAndTimes()
    {
        QFETCH(QByteArray, page);
        QFETCH(QStringList, lines);
        QCOMPARE(linesIn(page), lines);
    }

    void theHeadOfAPageIsCounted()
    {
        const auto reading =
            readTranscript("<html lang=\"fr\"><body>\n<h1>Un</h1>\n<p>Deux</p>\n<h2>Trois</h2>\n"
                           "<p>Bonjour.</p>"
                           + marc + "</body></html>");
        QVERIFY(reading);
        QCOMPARE(reading->transcript.language, u"fr"_s);
        QCOMPARE(reading->transcript.cues.first().text, u"Bonjour."_s);
        QCOMPARE(reading->repairs,
                 (QList<RepairCount>{
                     {.repair = Repair::BeforeFirstSpeaker, .times = 3, .firstLine = 2}}));
    }

    void aRepairIsReportedWithItsLine()
    {
        const auto reading = readTranscript("<cite>Léa:</cite>\n<time>soon</time>\n<p>\nOui.</p>");
        QVERIFY(!reading || reading->format != u"html"_s);
        const auto timed =
            readTranscript(marc + "\n<cite>Léa:</cite>\n<time>soon</time>\n<p>\nOui.</p>");
        QVERIFY(timed);
        QCOMPARE(
            timed->repairs,
            (QList<RepairCount>{{.repair = Repair::UnreadableTime, .times = 1, .firstLine = 3}}));
    }

    void ordinaryPagesAreNotTimed_data()
    {
        QTest::addColumn<QString>("page");

        QTest::newRow("title") << u"<p>D’après <cite>Nana</cite> et <cite>Germinal</cite>.</p>"_s;
        QTest::newRow("titles that begin paragraphs")
            << u"<p><cite>Nana</cite> est bon.</p><p><cite>Germinal</cite> aussi.</p>"_s;
        QTest::newRow("date") << u"<h1>Un</h1><time>12 mars 2026</time><p>Oui.</p>"_s;
        QTest::newRow("when it was published")
            << u"<time datetime=\"2026-03-12T10:30\">10:30</time><p>a</p>"
               "<time datetime=\"2026-03-12T10:40\">10:40</time><p>b</p>"_s;
        QTest::newRow("latest first") << u"<time>10:40</time><p>a</p><time>10:30</time><p>b</p>"_s;
    }

    void ordinaryPagesAreNotTimed()
    {
        QFETCH(QString, page);
        QVERIFY(!isTimedHtml(page));
    }

private:
    static void addHyperaudio()
    {
        QTest::newRow("names in brackets")
            << QByteArray("<p><span class='speaker' data-m='500' data-d='0'>[Léa] </span>"
                          "<span data-m='500' data-d='400'>Bonjour </span>"
                          "<span data-m='950' data-d='650'>Marc. </span></p>")
            << QStringList{u"[Léa] 500-1600 Bonjour Marc."_s};
        QTest::newRow("links without lengths")
            << QByteArray("<p><a data-m=\"500\">Bonjour </a><a data-m=\"950\">Marc. </a></p>"
                          "<p><a data-m=\"2000\">Oui.</a></p>")
            << QStringList{u"[] 500-2000 Bonjour Marc."_s, u"[] 2000-? Oui."_s};
    }

    static void addPages()
    {
        QTest::newRow("what is round the speech")
            << "<html><body><header><h1>Un podcast</h1></header><nav>Accueil</nav>" + marc
                + "<button>Partager</button><svg><text>logo</text></svg>"
                  "<footer><p>Tous droits</p></footer></body></html>"
            << QStringList{marcSays};
        QTest::newRow("a form round the speech")
            << "<html><body><form>" + marc + "</form></body></html>" << QStringList{marcSays};
        QTest::newRow("speakers in lines of their own")
            << QByteArray("<h1>Un</h1><time>12 mars</time><p>D’après <cite>Nana</cite>.</p>"
                          "<h2>Transcription</h2><ul><li>Speaker #0<p>Bonjour.</p></li>"
                          "<li>Speaker #1<p>Oui.</p></li></ul>")
            << QStringList{u"[Speaker #0] ?-? Bonjour."_s, u"[Speaker #1] ?-? Oui."_s};
    }
};

QTEST_GUILESS_MAIN(TestTimedHtmlReader)
#include "tst_timedhtmlreader.moc"
