// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/silences.h"

#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;

class TestSilences : public QObject
{
    Q_OBJECT

private slots:
    void isSkippedToShortlyBeforeTheSound()
    {
        QCOMPARE(endOfSilence(activity, 6s), std::optional(9750ms));
    }

    void speechIsLeftAlone()
    {
        QCOMPARE(endOfSilence(activity, 3s), std::nullopt);
        QCOMPARE(endOfSilence(activity, 10s), std::nullopt);
    }

    void aBreathStaysAtEachEnd()
    {
        QCOMPARE(endOfSilence(activity, 5100ms), std::nullopt);
        QCOMPARE(endOfSilence(activity, 9500ms), std::nullopt);
    }

    void shortPausesStay() { QCOMPARE(endOfSilence(activity, 12400ms), std::nullopt); }

    void theEndsOfTheEpisodeStay()
    {
        QCOMPARE(endOfSilence(activity, 500ms), std::nullopt);
        QCOMPARE(endOfSilence(activity, 16s), std::nullopt);
        QCOMPARE(endOfSilence({}, 1s), std::nullopt);
    }

private:
    const SpeechActivity activity{20s, {{1s, 5s}, {10s, 12s}, {12700ms, 15s}}};
};

QTEST_APPLESS_MAIN(TestSilences)
#include "tst_silences.moc"
