// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/text/charset.h"

#include <QStringEncoder>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

} // namespace

class TestCharset : public QObject
{
    Q_OBJECT

private slots:
    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("transport");
        QTest::addColumn<QString>("text");

        const QString cafe = u"<?xml version=\"1.0\" encoding=\"%1\"?><t>Café “quotes” €</t>"_s;
        const QString bare = u"<t>Café “quotes” €</t>"_s;
        const QString russian =
            u"<?xml version=\"1.0\" encoding=\"%1\"?><t>Привет, мир и люди</t>"_s;
        QTest::newRow("UTF-8") << cafe.toUtf8() << QByteArray() << cafe;
        QTest::newRow("UTF-8 that says Latin-1")
            << cafe.arg(u"ISO-8859-1").toUtf8() << QByteArray() << cafe.arg(u"ISO-8859-1");
        QTest::newRow("Windows-1252 that says UTF-8")
            << encoded(cafe.arg(u"UTF-8"), "windows-1252") << QByteArray() << cafe.arg(u"UTF-8");
        QTest::newRow("Windows-1252 that says Latin-1")
            << encoded(cafe.arg(u"iso-8859-1"), "windows-1252") << QByteArray()
            << cafe.arg(u"iso-8859-1");
        QTest::newRow("declared") << encoded(russian.arg(u"KOI8-R"), "KOI8-R")
                                  << QByteArray("utf-8") << russian.arg(u"KOI8-R");
        QTest::newRow("said by the server") << encoded(u"<t>Привет</t>"_s, "windows-1251")
                                            << QByteArray("windows-1251") << u"<t>Привет</t>"_s;
        QTest::newRow("nothing said") << encoded(bare, "windows-1252") << QByteArray() << bare;
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf<t>\xc3\xa9</t>") << QByteArray()
                              << u"<t>é</t>"_s;
        QTest::newRow("UTF-16 with a mark")
            << QByteArray("\xff\xfe") + encoded(bare, "UTF-16LE") << QByteArray() << bare;
        QTest::newRow("UTF-16 without a mark") << encoded(bare, "UTF-16BE") << QByteArray() << bare;
        QTest::newRow("bytes that say UTF-16")
            << QByteArray("<?xml version='1.0' encoding='UTF-16'?><t>a</t>") << QByteArray()
            << u"<?xml version='1.0' encoding='UTF-16'?><t>a</t>"_s;
        QTest::newRow("unknown name")
            << encoded(cafe.arg(u"x-none"), "windows-1252") << QByteArray() << cafe.arg(u"x-none");
        QTest::newRow("cut in a letter")
            << QByteArray("<t>caf\xc3\xa9 caf\xc3") << QByteArray() << u"<t>café caf"_s;
        QTest::newRow("one bad byte in UTF-8")
            << QByteArray("<t>\xc3\xa9\xc3\xa9\xc3\xa9 \x93ok\x94</t>") << QByteArray()
            << u"<t>ééé “ok”</t>"_s;
    }

    void findsTheEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, transport);
        QFETCH(QString, text);
        const auto utf8 = utf8Of(bytes, transport);
        QVERIFY(utf8);
        QCOMPARE(QString::fromUtf8(*utf8), text);
    }
};

QTEST_GUILESS_MAIN(TestCharset)
#include "tst_charset.moc"
