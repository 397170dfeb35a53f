// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/encoding.h"
#include "formats/registry.h"

#include <QStringEncoder>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void detectsTheEncoding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");

        const QString quotes = u"It’s fine, I think, and we’ll see – don’t you? “Well.”"_s;
        QTest::newRow("English with quotes") << quotes << QByteArray("windows-1252");
        const QString french = u"Élodie : où êtes-vous ? Marc : à l’été, déjà. C’est très bien."_s;
        QTest::newRow("French") << french << QByteArray("windows-1252");
        QTest::newRow("French of a Mac") << french << QByteArray("macintosh");
        QTest::newRow("German of DOS")
            << u"Jörg: Schönen Tag, fangen wir mit den Äpfeln an. Es wird größer, für alle."_s
            << QByteArray("IBM850");
        QTest::newRow("Korean") << u"안녕하세요 여러분, 환영합니다. 초대해 주셔서 감사합니다."_s
                                << QByteArray("windows-949");
        const QString japanese = u"皆さん、こんにちは。とても面白いですね。\n"_s;
        QTest::newRow("Japanese") << japanese << QByteArray("UTF-16LE");
        QTest::newRow("Japanese of a mail") << japanese << QByteArray("ISO-2022-JP");
        QTest::newRow("Japanese, the other order") << japanese << QByteArray("UTF-16BE");
        QTest::newRow("Russian") << u"Привет, как твои дела? Всё хорошо, спасибо."_s
                                 << QByteArray("windows-1251");
        QTest::newRow("English with a few foreign names")
            << u"We met Mr. Peña in Logroño and he said that the jalapeño was the best thing. And "
               "then we went home, which was fine. The tapas bar was full."_s
            << QByteArray("windows-1252");
        QTest::newRow("English with one")
            << u"We sat there, Señor Peña said, and then we went home to think about it all."_s
            << QByteArray("windows-1252");
        QTest::newRow("Spanish")
            << u"El año pasado cocinábamos más, ¿no? Sí, señor Peña. ¡Qué bueno!"_s
            << QByteArray("windows-1252");
        QTest::newRow("German") << u"Die Bäckerei ist schön, und die Straße heißt Königsweg."_s
                                << QByteArray("windows-1252");
        QTest::newRow("Portuguese")
            << u"A situação não é fácil, mas amanhã haverá soluções. Você está aqui?"_s
            << QByteArray("windows-1252");
        QTest::newRow("Swedish") << u"Det är gott på morgonen, när vi går ut. Åsa kommer också."_s
                                 << QByteArray("windows-1252");
        QTest::newRow("Dutch")
            << u"Eén ding is zeker: het idee van de coördinatie was niet categorieën."_s
            << QByteArray("windows-1252");
        QTest::newRow("Polish")
            << u"Jest bardzo dobry, więc jemy go każdego dnia. Źle się czuję, proszę pana."_s
            << QByteArray("windows-1250");
        QTest::newRow("Czech")
            << u"Je velmi dobrý, a proto ho jíme každý den. Příliš žluťoučký kůň."_s
            << QByteArray("windows-1250");
        QTest::newRow("Latvian")
            << u"Tā ir ļoti garšīga, un mēs to ēdam katru dienu. Vai jūs zināt, kāpēc?"_s
            << QByteArray("windows-1257");
        QTest::newRow("Lithuanian")
            << u"Šiandien kalbame apie duoną. Ji labai skani, todėl valgome ją kiekvieną dieną."_s
            << QByteArray("windows-1257");
        QTest::newRow("Turkish")
            << u"Çok güzel, bu yüzden her gün yiyoruz. Şimdi İstanbul'a gidiyorum, değil mi?"_s
            << QByteArray("windows-1254");
        QTest::newRow("XML that says so")
            << u"<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>\n<tt><p>Pe\u0144a</p></tt>"_s
            << QByteArray("ISO-8859-2");
        QTest::newRow("HTML that says so")
            << u"<html><head><meta charset=\"windows-1251\"></head><p>\u0434\u0430</p></html>"_s
            << QByteArray("windows-1251");
    }

    void detectsTheEncoding()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        const auto decoded = decodeText(written(text, encoding.constData()));
        QVERIFY(decoded);
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->damaged, 0);
    }

    void aLittleDamageDoesNotHideUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("line");

        QTest::newRow("a byte of another encoding")
            << QByteArray("où êtes-vous,\nà l’été ? Tr\xe8s bien")
            << u"où êtes-vous,\nà l’été ? Tr�s bien"_s << qsizetype(2);
        QTest::newRow("a byte among a few letters")
            << QByteArray("là ou là ? Tr\xe8s") << u"là ou là ? Tr�s"_s << qsizetype(1);
        QTest::newRow("cut at the end")
            << QByteArray("où êtes-vous, à l’\xc3") << u"où êtes-vous, à l’�"_s << qsizetype(1);
        QTest::newRow("JSON with parts of letters")
            << QByteArray("[\"é\",\n \"\xc3\"]") << u"[\"é\",\n \"�\"]"_s << qsizetype(2);
    }

    void aLittleDamageDoesNotHideUtf8()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(qsizetype, line);
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
        QCOMPARE(decoded->damaged, 1);
        QCOMPARE(decoded->firstDamagedLine, line);
    }

    void utf8IsDetectedWhateverIsDeclared()
    {
        const auto decoded = decodeText("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"
                                        "où êtes-vous, à l’été ? Tr\xe8s bien");
        QVERIFY(decoded);
        QCOMPARE(decoded->encoding, u"UTF-8"_s);
    }

    void damagedCharactersAreCounted()
    {
        const auto reading = readTranscript("WEBVTT\n\n00:01.000 --> 00:02.000\n"
                                            "où êtes-vous, à l’été ? Tr\xe8s bien");
        QVERIFY(reading);
        const QList<RepairCount> repairs{{Repair::DamagedCharacter, 1, 4}};
        QCOMPARE(reading->repairs, repairs);
        QVERIFY(!leavesOut(Repair::DamagedCharacter));
    }

    void byteOrderMarksInsideAreIgnored()
    {
        const QByteArray mark = "\xef\xbb\xbf";
        const auto reading = readTranscript(mark + mark + "00:01,000 --> 00:02,000\nOne\n\n" + mark
                                            + "00:02,000 --> 00:03,000\nTwo\n");
        QVERIFY(reading);
        QCOMPARE(reading->transcript.cues.size(), 2);
        QCOMPARE(reading->transcript.cues.first().text, u"One"_s);
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
