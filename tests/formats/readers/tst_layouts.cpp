// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lines = 3;

// Three lines by two people, each with a name, a time in seconds and text.
QString written(const QString &pattern, const QString &first, const QString &second,
                const QStringList &times = {u"0:05"_s, u"0:09"_s, u"1:02"_s})
{
    const QStringList said{u"Good morning."_s, u"Morning, all of you."_s, u"So it is."_s};
    QString text;
    for (qsizetype i = 0; i < lines; ++i)
        text += QString(pattern)
                    .replace(u"%n"_s, i == 1 ? second : first)
                    .replace(u"%t"_s, times.at(i))
                    .replace(u"%s"_s, said.at(i));
    return text;
}

// … and how they should be read.
QStringList readAs(const QString &first, const QString &second, bool isTimed)
{
    const QStringList spans = isTimed ? QStringList{u"5000-9000"_s, u"9000-62000"_s, u"62000-?"_s}
                                      : QStringList{u"?-?"_s, u"?-?"_s, u"?-?"_s};
    return {u"[%1] %2 Good morning."_s.arg(first, spans.at(0)),
            u"[%1] %2 Morning, all of you."_s.arg(second, spans.at(1)),
            u"[%1] %2 So it is."_s.arg(first, spans.at(2))};
}

QStringList readAs(const QString &first, const QString &second, const QStringList &spans)
{
    return {u"[%1] %2 Good morning."_s.arg(first, spans.at(0)),
            u"[%1] %2 Morning, all of you."_s.arg(second, spans.at(1)),
            u"[%1] %2 So it is."_s.arg(first, spans.at(2))};
}

QString subtitles(const QString &arrow, const QStringList &said)
{
    QString text;
    for (qsizetype i = 0; i < said.size(); ++i)
        text += u"%1\n00:00:0%1,000 %2 00:00:0%1,500\n%3\n\n"_s.arg(QString::number(i + 1), arrow,
                                                                    said.at(i));
    return text;
}

// `text` with the digits of another script, and with its colons and commas.
QString inDigits(QString text, char16_t zero, bool isWide = false)
{
    for (QChar &c : text) {
        if (c >= u'0' && c <= u'9')
            c = QChar(zero + c.unicode() - u'0');
        else if (isWide && (c == u':' || c == u','))
            c = QChar(c.unicode() - 0x20 + 0xff00);
    }
    return text;
}

const QList<std::pair<QString, QString>> &oddNames()
{
    static const QList<std::pair<QString, QString>> names{
        {u"Ana | ACME"_s, u"p.meyer@corp.de"_s},
        {u"+49 170 ***1234"_s, u"Łukasz (on mobile)"_s},
        {u"Room 4/2"_s, u"李雷 🎧"_s},
        {u"O'Neil, Pat – R&D"_s, u"iPhone (3)"_s},
        {u"Михаил | Отдел"_s, u"محمد / مبيعات"_s},
        {u"x_x"_s, u"49301234567"_s},
        {u"Dr. Who, PhD (Tardis)"_s, u"~guest~"_s},
        {u"मीरा | दिल्ली"_s, u"Νίκος @ Αθήνα"_s}};
    return names;
}

} // namespace

/// Files in which only the layout shows where names and times are.
class TestLayouts : public QObject
{
    Q_OBJECT

private slots:
    void readsWhateverTheNames_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");

        const QStringList cues{u"1000-1500"_s, u"2000-2500"_s, u"3000-3500"_s};
        for (const auto &[first, second] : oddNames()) {
            const QString both = first + u", "_s + second;
            const auto row = [&both](const char *kind) -> QTestData & {
                return QTest::newRow(qPrintable(QLatin1StringView(kind) + u": "_s + both));
            };
            row("subtitles") << subtitles(
                u"-->"_s, written(u"%n: %s\n"_s, first, second).trimmed().split(u'\n'))
                             << readAs(first, second, cues);
            row("dialogue") << written(u"%n: %s\n\n"_s, first, second)
                            << readAs(first, second, false);
            row("a time before") << written(u"[%t] %n: %s\n"_s, first, second)
                                 << readAs(first, second, true);
            row("a dash and a time")
                << written(u"%n - %t\n%s\n\n"_s, first, second) << readAs(first, second, true);
            row("a time in brackets")
                << written(u"%n (%t):\n%s\n\n"_s, first, second) << readAs(first, second, true);
            row("a time below") << written(u"%n\n%t\n%s\n\n"_s, first, second)
                                << readAs(first, second, true);
            row("a time above") << written(u"%t - %n\n%s\n\n"_s, first, second)
                                << readAs(first, second, true);
            for (const QString &pattern :
                 {u"%n - %t %s\n"_s, u"%n - %t - %s\n"_s, u"%n (%t) %s\n"_s, u"%n [%t]: %s\n"_s,
                  u"%n | %t | %s\n"_s, u"%n, %t: %s\n"_s, u"%n · %t · %s\n"_s, u"%n @ %t: %s\n"_s,
                  u"%n %t %s\n"_s, u"%n\t%t\t%s\n"_s, u"[%n %t] %s\n"_s, u"[%t | %n] %s\n"_s,
                  u"**%n** — %t — %s\n\n"_s, u"%t, %n: %s\n"_s})
                row(qPrintable(pattern.trimmed()))
                    << written(pattern, first, second) << readAs(first, second, true);
            row("brackets") << subtitles(
                u"-->"_s, written(u"[%n] %s\n"_s, first, second).trimmed().split(u'\n'))
                            << readAs(first, second, cues);
            row("chevrons") << subtitles(
                u"-->"_s, written(u">> %n: %s\n"_s, first, second).trimmed().split(u'\n'))
                            << readAs(first, second, cues);
            row("a colon above") << written(u"%n:\n%s\n\n"_s, first, second).repeated(2)
                                 << readAs(first, second, false) + readAs(first, second, false);
            row("above, in subtitles")
                << subtitles(
                       u"-->"_s,
                       {first + u"\na"_s, second + u"\nb"_s, first + u"\nc"_s, second + u"\nd"_s})
                << QStringList{u"[%1] 1000-1500 a"_s.arg(first), u"[%1] 2000-2500 b"_s.arg(second),
                               u"[%1] 3000-3500 c"_s.arg(first), u"[%1] 4000-4500 d"_s.arg(second)};
            row("a bullet") << written(u"• %n\n\n%s\n\n"_s, first, second)
                            << readAs(first, second, false);
        }
        for (const QString &separator :
             {u" | "_s, u" - "_s, u" – "_s, u" — "_s, u"："_s, u"| "_s, u":: "_s, u" > "_s,
              u" // "_s, u" -- "_s, u" → "_s, u" = "_s})
            QTest::newRow(qPrintable(u"parted by"_s + separator))
                << subtitles(u"-->"_s,
                             {u"Mara%1a"_s.arg(separator), u"Idris (ext)%1b"_s.arg(separator),
                              u"Mara%1c"_s.arg(separator), u"Idris (ext)%1d"_s.arg(separator)})
                << QStringList{u"[Mara] 1000-1500 a"_s, u"[Idris (ext)] 2000-2500 b"_s,
                               u"[Mara] 3000-3500 c"_s, u"[Idris (ext)] 4000-4500 d"_s};
    }

    void readsWhateverTheNames() { compare(); }

    void signsInTheTextAreNotALayout_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::newRow("verses") << QStringList{u"Row, row / your boat"_s,
                                               u"Gently down / the stream"_s,
                                               u"Merrily / merrily"_s, u"Life is / but a dream"_s};
        QTest::newRow("sums") << QStringList{u"a = 1"_s, u"b = 2"_s, u"c = 3"_s};
        QTest::newRow("numbers") << QStringList{u"(1) First."_s, u"(2) Then."_s, u"(3) Last."_s};
        QTest::newRow("one sound")
            << QStringList{u"(music) We dance."_s, u"(music) We go."_s, u"(music) We rest."_s};
    }

    void signsInTheTextAreNotALayout()
    {
        QFETCH(QStringList, said);
        const QStringList lines = linesOf(subtitles(u"-->"_s, said).toUtf8());
        for (const QString &line : lines)
            QVERIFY2(line.startsWith(u"[] "_s), qPrintable(line));
    }

    // Sentences often contain a time.
    void aTimeInMostLinesIsNotALayout()
    {
        const QString prose = u"We met at 10:30 and left.\nWe met at 11:15 once more.\n"
                              "She saw us all the same.\nNobody was late, 12:05 or not.\n"_s;
        QVERIFY(linesOf(prose.toUtf8()).first().startsWith(u"[] ?-? We met at 10:30"_s));
    }

    void signsAfterCapitalsEndTheName()
    {
        QCOMPARE(linesOf(written(u"%t - %n - %s\n"_s, u"J. R."_s, u"Ana B."_s).toUtf8()),
                 readAs(u"J. R."_s, u"Ana B."_s, true));
    }

    void wordsOfARefusedLabelHaveNoSpeaker()
    {
        const QString file =
            subtitles(u"-->"_s,
                      {u"Ana Smith: Hello all."_s, u"p.meyer@corp.de: Hi there."_s, u"and more"_s,
                       u"Ana Smith: Good."_s, u"so it goes"_s, u"Ana Smith: Bye."_s});
        QCOMPARE(
            linesOf(file.toUtf8()),
            (QStringList{u"[Ana Smith] 1000-1500 Hello all."_s,
                         u"[] 2000-2500 p.meyer@corp.de: Hi there."_s, u"[] 3000-3500 and more"_s,
                         u"[Ana Smith] 4000-4500 Good."_s, u"[Ana Smith~] 5000-5500 so it goes"_s,
                         u"[Ana Smith] 6000-6500 Bye."_s}));
    }

    // If all names have odd characters, words of one that comes once still belong to nobody else.
    void wordsOfANameThatComesOnceHaveNoSpeaker()
    {
        const QString file =
            subtitles(u"-->"_s,
                      {u"Ana | ACME: Hello all."_s, u"and so on"_s, u"Kim (x) – HR: Hi there."_s,
                       u"and more"_s, u"Ana | ACME: Good."_s, u"so it goes"_s});
        QCOMPARE(linesOf(file.toUtf8()),
                 (QStringList{
                     u"[Ana | ACME] 1000-1500 Hello all."_s, u"[Ana | ACME~] 2000-2500 and so on"_s,
                     u"[] 3000-3500 Kim (x) – HR: Hi there."_s, u"[] 4000-4500 and more"_s,
                     u"[Ana | ACME] 5000-5500 Good."_s, u"[Ana | ACME~] 6000-6500 so it goes"_s}));
    }

    void readsNumberedNames_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        const QStringList cues{u"1000-1500"_s, u"2000-2500"_s, u"3000-3500"_s};
        for (const QString &name :
             {u"Говорящий №%1"_s, u"Спікер №%1"_s, u"Locuteur n°%1"_s, u"Sprecher Nr. %1"_s,
              u"Mówca nr %1"_s, u"说话人%1"_s, u"話者%1"_s, u"Konuşmacı №%1"_s, u"№%1"_s}) {
            const QString first = name.arg(1);
            const QString second = name.arg(2);
            QTest::newRow(qPrintable(name))
                << subtitles(u"-->"_s, written(u"%n: %s\n"_s, first, second).trimmed().split(u'\n'))
                << readAs(first, second, cues);
        }
    }

    void readsNumberedNames() { compare(); }

    void anEndingAfterAColonIsPartOfTheWord_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::newRow("Swedish") << QStringList{u"SVT:s chef ringde."_s, u"SVT:s vd sa nej."_s};
        QTest::newRow("Finnish") << QStringList{u"EU:n komissio päätti."_s, u"USA:ssa on kylmä."_s};
        QTest::newRow("German") << QStringList{u"Liebe Kolleg:innen, hallo."_s,
                                               u"Viele Lehrer:innen kamen."_s};
        QTest::newRow("with a colon behind it")
            << QStringList{u"NATO:n pääsihteeri: Hyvä."_s, u"EU:n komissaari: Ei."_s};
    }

    void anEndingAfterAColonIsPartOfTheWord()
    {
        QFETCH(QStringList, said);
        const QStringList read = linesOf(subtitles(u"-->"_s, said).toUtf8());
        QCOMPARE(read,
                 (QStringList{u"[] 1000-1500 "_s + said.at(0), u"[] 2000-2500 "_s + said.at(1)}));
    }

    void readsSpelledTimes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &times) {
            QTest::newRow(name) << written(u"%n\n%t\n%s\n\n"_s, u"Mara Vogel"_s, u"Idris"_s, times)
                                << readAs(u"Mara Vogel"_s, u"Idris"_s, true);
            QTest::newRow(qPrintable(QLatin1StringView(name) + u", in a line"_s))
                << written(u"%n, %t: %s\n"_s, u"Mara Vogel"_s, u"Idris"_s, times)
                << readAs(u"Mara Vogel"_s, u"Idris"_s, true);
        };
        row("English", {u"5 seconds"_s, u"0 minutes, 9 seconds"_s, u"1 minute and 2 seconds"_s});
        row("English, short", {u"5s"_s, u"0m 9s"_s, u"1m2s"_s});
        row("German", {u"5 Sekunden"_s, u"0 Minuten 9 Sekunden"_s, u"1 Minute und 2 Sekunden"_s});
        row("French", {u"5 secondes"_s, u"0 minute 9 secondes"_s, u"1 minute et 2 secondes"_s});
        row("Spanish", {u"5 segundos"_s, u"9 segundos"_s, u"1 minuto y 2 segundos"_s});
        row("Italian", {u"5 secondi"_s, u"9 secondi"_s, u"1 minuto e 2 secondi"_s});
        row("Dutch", {u"5 seconden"_s, u"9 seconden"_s, u"1 minuut en 2 seconden"_s});
        row("Russian", {u"5 секунд"_s, u"9 секунд"_s, u"1 минута 2 секунды"_s});
        row("Chinese", {u"5秒"_s, u"9秒"_s, u"1分2秒"_s});
        row("Finnish", {u"5 sekuntia"_s, u"9 sekuntia"_s, u"1 minuutti 2 sekuntia"_s});
        row("Turkish", {u"5 saniye"_s, u"9 saniye"_s, u"1 dakika 2 saniye"_s});
        row("Hungarian", {u"5 másodperc"_s, u"9 másodperc"_s, u"1 perc 2 másodperc"_s});
    }

    void readsSpelledTimes() { compare(); }

    void readsLinks_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        const QStringList both = readAs(u"Mara"_s, u"Idris"_s, true);
        for (const QString &pattern :
             {u"[%t](https://youtu.be/x?t=5) %n: %s\n"_s, u"- [%t](https://youtu.be/x) %n: %s\n"_s,
              u"**[%t](https://youtu.be/x)** %n: %s\n\n"_s, u"[▶ %t](#t=5) %n: %s\n"_s,
              u"[%t](https://w.org/A_(B)) %n: %s\n"_s, u"([%t](https://youtu.be/x)) %n: %s\n"_s,
              u"%n [%t](https://youtu.be/x)\n%s\n\n"_s, u"[[%t]] %n: %s\n"_s,
              u"[[%n]] %t\n%s\n\n"_s, u"### %n [%t](#t=5)\n\n%s\n\n"_s, u"> **%n** (%t): %s\n\n"_s,
              u"%n … %t\n%s\n\n"_s, u"%n ... %t\n%s\n\n"_s, u"▸ [%t] %n: %s\n"_s,
              u"### %n\n[%t](#t=5)\n\n%s\n\n"_s, u"**%n**\n%t\n%s\n\n"_s})
            QTest::newRow(qPrintable(pattern.trimmed()))
                << written(pattern, u"Mara"_s, u"Idris"_s) << both;
        const QStringList untimed = readAs(u"Mara"_s, u"Idris"_s, false);
        for (const QString &pattern :
             {u"[[%n]]: %s\n\n"_s, u"**[[%n]]**: %s\n"_s, u"- [[%n]]: %s\n"_s,
              u"[[people/x|%n]]: %s\n\n"_s, u"[%n](https://x.org/p): %s\n\n"_s,
              u"# [[%n]]\n\n%s\n\n"_s, u"[[%n]]\n%s\n\n"_s, u"%n\n: %s\n\n"_s})
            QTest::newRow(qPrintable(pattern.trimmed()))
                << written(pattern, u"Mara"_s, u"Idris"_s) << untimed;
        QTest::newRow("boxes to tick")
            << u"[] First thing to do.\n[ ] Second thing.\n"_s
            << QStringList{u"[] ?-? [] First thing to do."_s, u"[] ?-? [ ] Second thing."_s};
    }

    void readsLinks() { compare(); }

    void readsSpoiledTimes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        const QStringList two{u"[] 1000-1500 Hello"_s, u"[] 2000-2500 Bye"_s};
        const QStringList said{u"Hello"_s, u"Bye"_s};
        for (const QString &arrow :
             {u"--&gt;"_s, u"--&amp;gt;"_s, u"--＞"_s, u"––>"_s, u"—›"_s, u"-- >"_s, u"- ->"_s,
              u"→"_s, u"−−>"_s, u"--\\>"_s, u"⟶"_s, u"==>"_s, u"-->>"_s, u"--"_s, u"--»"_s}) {
            const QString file = subtitles(arrow, said);
            QTest::newRow(qPrintable(u"srt "_s + arrow)) << file << two;
            QTest::newRow(qPrintable(u"vtt "_s + arrow)) << u"WEBVTT\n\n"_s + file << two;
        }
        QTest::newRow("srt --->") << subtitles(u"--->"_s, said) << two;
        const QString plain = subtitles(u"-->"_s, said);
        for (const char16_t zero : {u'\u0660', u'\u06f0', u'\u0966', u'\u09e6', u'\u0e50'}) {
            const QString name = QString(QChar(zero));
            QTest::newRow(qPrintable(u"srt "_s + name)) << inDigits(plain, zero) << two;
            QTest::newRow(qPrintable(u"text "_s + name))
                << inDigits(written(u"[%t] %n: %s\n"_s, u"Mara"_s, u"Idris"_s), zero)
                << readAs(u"Mara"_s, u"Idris"_s, true);
        }
        QTest::newRow("srt, wide") << inDigits(plain, u'\uff10', true) << two;
        QTest::newRow("text, wide")
            << written(u"［０：%t］ %n：%s\n"_s, u"Mara"_s, u"Idris"_s,
                       {u"０５"_s, u"０９"_s, u"１１"_s})
            << readAs(u"Mara"_s, u"Idris"_s, {u"5000-9000"_s, u"9000-11000"_s, u"11000-?"_s});
        QTest::newRow("blanks inside") << u"1\n00: 00: 01, 000 --> 00 :00 :01 ,500\nHello\n\n"
                                          "2\n00 :00 :02 ,000 --> 00 : 00 : 02,500\nBye\n"_s
                                       << two;
        QTest::newRow("long fractions")
            << u"1\n0:00:00,999.9999999 --> 00:00:01,500.00000003\nHello\n\n"
               "2\n00:00:01,9999999999 --> 00:00:02,5000\nBye\n"_s
            << two;
    }

    void readsSpoiledTimes() { compare(); }

    void readsDotsInsteadOfColons_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        const QStringList two{u"[] 1000-1500 Hello"_s, u"[] 2000-2500 Bye"_s};
        const QString plain = subtitles(u"-->"_s, {u"Hello"_s, u"Bye"_s});
        const QString dotted = QString(plain).replace(u':', u'.');
        QTest::newRow("srt") << dotted << two;
        QTest::newRow("srt, all dots") << QString(dotted).replace(u',', u'.') << two;
        QTest::newRow("vtt without hours")
            << u"WEBVTT\n\n"_s + QString(dotted).replace(u"00.00."_s, u"00."_s) << two;
        const QStringList times{u"00.05"_s, u"00.09"_s, u"01.02"_s};
        const QStringList both = readAs(u"Mara"_s, u"Idris"_s, true);
        for (const QString &pattern :
             {u"[%t] %n: %s\n"_s, u"%t %n: %s\n"_s, u"%n (%t): %s\n"_s, u"%n - %t\n%s\n\n"_s,
              u"00.%t - %n: %s\n"_s, u"%n | %t | %s\n"_s}) {
            const QString text = written(pattern, u"Mara"_s, u"Idris"_s, times);
            QTest::newRow(qPrintable(pattern.trimmed())) << text << both;
            QTest::newRow(qPrintable(u"wide: "_s + pattern.trimmed()))
                << inDigits(text, u'\uff10') << both;
        }
        for (const QString &text :
             {u"01.05 Concert\n03.05 Theatre\n12.05 Opera\n"_s,
              u"1.01 Intro\n1.02 Scope\n1.03 Terms\n"_s, u"0.25 l milk\n0.50 l water\n"_s,
              u"Version 00.12 came.\nIt was late.\nNobody saw it.\nSo it went.\n"_s})
            QTest::newRow(qPrintable(text.first(8)))
                << text << QStringList{u"[] ?-? "_s + text.simplified()};
    }

    // Sentences that are not times may be split elsewhere.
    void readsDotsInsteadOfColons()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, expected);
        const QStringList lines = linesOf(file.toUtf8());
        if (expected.size() > 1)
            QCOMPARE(lines, expected);
        for (const QString &line : lines)
            QVERIFY(expected.size() > 1 || line.contains(u"?-?"_s));
    }

    void readsLinksBehindWhatIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        const QStringList both = readAs(u"Mara"_s, u"Idris"_s, true);
        for (const QString &pattern :
             {u"%n: %s [%t](https://youtu.be/x?t=5)\n"_s,
              u"- %n: %s ([%t](https://youtu.be/x))\n"_s, u"**%n**: %s [%t](#t=5)\n\n"_s,
              u"%n: %s [%t](/watch?t=5).\n"_s, u"> %n: %s — [(%t)](https://x.org)\n"_s})
            QTest::newRow(qPrintable(pattern.trimmed()))
                << written(pattern, u"Mara"_s, u"Idris"_s) << both;
        for (const QString &pattern :
             {u"<p>%n: %s <a href=\"https://x.org/?t=5\">%t</a></p>\n"_s,
              u"<p><b>%n:</b> %s <a href=\"https://x.org/?t=5\">[%t]</a></p>\n"_s,
              u"<li>%n: %s <a href=\"#t=5\">(%t)</a></li>\n"_s})
            QTest::newRow(qPrintable(pattern.trimmed()))
                << u"<html><body>"_s + written(pattern, u"Mara"_s, u"Idris"_s) + u"</body></html>"_s
                << both;
        QTest::newRow("one among others")
            << u"It says so [0:12](https://x.org/?t=12)\nand goes on\nas it is\n"_s
            << QStringList{u"[] ?-? It says so [0:12](https://x.org/?t=12) and goes on as it is"_s};
    }

    void readsLinksBehindWhatIsSaid() { compare(); }

private:
    static void compare()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, expected);
        QCOMPARE(linesOf(file.toUtf8()), expected);
    }
};

QTEST_GUILESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
