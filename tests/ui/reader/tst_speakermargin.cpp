// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page/readingstyle.h"
#include "ui/reader/page/speakermargin.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestSpeakerMargin : public QObject
{
    Q_OBJECT

private slots:
    void aUsualNameStandsOnOneLine()
    {
        SpeakerMargin margin;
        margin.setFont(QFont(u"DejaVu Sans"_s, 9), ReadingStyle().size);
        QCOMPARE(heightOf(margin, u"Speaker #0"_s), heightOf(margin, u"Ada"_s));
    }

    void aNameUsesTheRoomBesideTheColumn()
    {
        SpeakerMargin margin;
        margin.setFont(QFont(u"DejaVu Sans"_s, 9), ReadingStyle().size);
        const QString name = u"Marguerite Duras-Lacombe"_s;
        const qreal broken = heightOf(margin, name);
        QVERIFY(broken > heightOf(margin, u"Ada"_s));
        QVERIFY(margin.setRoom(260));
        QVERIFY(!margin.setRoom(260));
        QVERIFY(heightOf(margin, name) < broken);
    }

private:
    static qreal heightOf(const SpeakerMargin &margin, const QString &name)
    {
        SpeakerMargin copy = margin;
        copy.forgetNames();
        Transcript transcript;
        const SpeakerId speaker = transcript.addSpeaker(name);
        return copy.height(transcript, speaker);
    }
};

QTEST_MAIN(TestSpeakerMargin)
#include "tst_speakermargin.moc"
