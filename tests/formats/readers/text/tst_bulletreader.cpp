// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../linesof.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestBulletReader : public QObject
{
    Q_OBJECT

private slots:
    void readsPages_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("lines");

        const QStringList two{u"[Speaker 1] ?-? One."_s, u"[Speaker 2] ?-? Two."_s};
        const auto page = [](const QString &pattern) {
            return u"%1\n\nOne.\n\n%2\n\nTwo.\n"_s
                .arg(QString(pattern).replace(u"N"_s, u"Speaker 1"_s),
                     QString(pattern).replace(u"N"_s, u"Speaker 2"_s))
                .toUtf8();
        };
        for (const QString &pattern :
             {u"- N"_s, u"\U0001F399\uFE0F N"_s, u"— N"_s, u"> N"_s, u"▸ N"_s, u"■ N"_s, u"→ N"_s,
              u"1. N"_s, u"**N**"_s, u"#### N :"_s})
            QTest::newRow(pattern.toUtf8().constData()) << page(pattern) << two;
        QTest::newRow("times below the names")
            << QByteArray("Speaker 1\n00:05\nOne.\n\nSpeaker 2\n00:15\nTwo.\n")
            << QStringList{u"[Speaker 1] 5000-15000 One."_s, u"[Speaker 2] 15000-? Two."_s};
        QTest::newRow("times above the names")
            << QByteArray("[00:05]\nSpeaker 1:\nOne.\n\n[00:15]\nSpeaker 2:\nTwo.\n")
            << QStringList{u"[Speaker 1] 5000-15000 One."_s, u"[Speaker 2] 15000-? Two."_s};
        QTest::newRow("times before the words")
            << QByteArray("Speaker 1\n[00:05] One.\n\nSpeaker 2\n[00:15] Two.\n")
            << QStringList{u"[Speaker 1] 5000-15000 One."_s, u"[Speaker 2] 15000-? Two."_s};
        QTest::newRow("spans above the names")
            << QByteArray(
                   "00:00:05:00 - 00:00:14:12\nSpeaker 1\nOne.\n\n00:00:15:00 - 00:00:20:00\n"
                   "Speaker 2\nTwo.\n")
            << QStringList{u"[Speaker 1] 5000-15000 One."_s, u"[Speaker 2] 15000-? Two."_s};
        QTest::newRow("names alone")
            << QByteArray(
                   "Ira Lee\n\nOne.\n\nWoman\n\nTwo.\n\nSo.\n\nIra Lee\n\nThree.\n\nWoman\n\n"
                   "Four.\n")
            << QStringList{u"[Ira Lee] ?-? One."_s, u"[Woman] ?-? Two."_s, u"[Woman] ?-? So."_s,
                           u"[Ira Lee] ?-? Three."_s, u"[Woman] ?-? Four."_s};
        QTest::newRow("names alone in small letters")
            << QByteArray(
                   "ira lee\nOne.\n\narchived recording\nTwo.\n\nira lee\nThree.\n\narchived "
                   "recording\nFour.\n")
            << QStringList{u"[ira lee] ?-? One."_s, u"[archived recording] ?-? Two."_s,
                           u"[ira lee] ?-? Three."_s, u"[archived recording] ?-? Four."_s};
        QTest::newRow("names beside numbers")
            << QByteArray("Speaker 1:\nOne.\n\nHost:\nTwo.\n\nSpeaker 1:\nThree.\n\nHost:\nFour.\n")
            << QStringList{u"[Speaker 1] ?-? One."_s, u"[Host] ?-? Two."_s,
                           u"[Speaker 1] ?-? Three."_s, u"[Host] ?-? Four."_s};
        QTest::newRow("titles in prose")
            << QByteArray("Bread\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nWine\n\nFive.\n\nSix.\n\n"
                          "Bread\n\nSeven.\n")
            << QStringList{u"[] ?-? Bread"_s,  u"[] ?-? One."_s,  u"[] ?-? Two."_s,
                           u"[] ?-? Three."_s, u"[] ?-? Four."_s, u"[] ?-? Wine"_s,
                           u"[] ?-? Five."_s,  u"[] ?-? Six."_s,  u"[] ?-? Bread"_s,
                           u"[] ?-? Seven."_s};
        QTest::newRow("a list in a dialogue")
            << QByteArray("ANNA: One.\n- Bread\n- Wine\nBOB: Two.\n- Bread\nANNA: Three.\nBOB: "
                          "Four.\n")
            << QStringList{u"[ANNA] ?-? One."_s, u"[ANNA~] ?-? - Bread"_s, u"[ANNA~] ?-? - Wine"_s,
                           u"[BOB] ?-? Two."_s,  u"[BOB~] ?-? - Bread"_s,  u"[ANNA] ?-? Three."_s,
                           u"[BOB] ?-? Four."_s};
        QTest::newRow("a list in a text with times")
            << QByteArray("[00:05] Anna: One.\n- Sure\n[00:15] Bob: Two.\n- Sure\n[00:25] Anna: "
                          "Three.\n")
            << QStringList{u"[Anna] 5000-15000 One. - Sure"_s, u"[Bob] 15000-25000 Two. - Sure"_s,
                           u"[Anna] 25000-? Three."_s};
        QTest::newRow("a list in prose")
            << QByteArray("The list.\n\n- Bread\n- Wine\n- Bread\n\nSo it is.\n")
            << QStringList{u"[] ?-? The list."_s, u"[] ?-? - Bread - Wine - Bread"_s,
                           u"[] ?-? So it is."_s};
        QTest::newRow("a name once among names")
            << QByteArray("- Anna\n\nOne.\n\n- Bob\n\nTwo.\n\n- Anna\n\nThree.\n")
            << QStringList{u"[Anna] ?-? One."_s, u"[Bob] ?-? Two."_s, u"[Anna] ?-? Three."_s};
    }

    void readsPages()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(file), lines);
    }
};

QTEST_GUILESS_MAIN(TestBulletReader)
#include "tst_bulletreader.moc"
