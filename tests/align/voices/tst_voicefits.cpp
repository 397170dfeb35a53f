// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/voicefits.h"
#include "madeupvoices.h"

#include <QTest>

using namespace earmark;

class TestVoiceFits : public QObject
{
    Q_OBJECT

private slots:
    void aTurnDoesNotVouchForItself()
    {
        MadeUpVoices voices;
        const std::vector<VoiceSums> turns{voices.say(0, 200), voices.say(1, 900),
                                           voices.say(0, 300), voices.say(1, 100)};
        const VoiceFits fits(turns, {0, 0, 0, 1}, 2); // the second is wrong
        VoiceSums others = turns[0];
        others += turns[2];
        VoiceSums everybody = others;
        everybody += turns[1];
        everybody += turns[3];
        const double without = VoiceModel(others, everybody).fit(turns[1]);
        QVERIFY(std::abs(fits.fit(1, 0) - without) < 1e-6);
        QCOMPARE(fits.fit(1, 1), VoiceModel(turns[3], everybody).fit(turns[1]));
        QCOMPARE(fits.gain(1, 0, 1), fits.fit(1, 1) - fits.fit(1, 0));
        QCOMPARE(fits.frames(0), 1400.0);
        QCOMPARE(fits.framesWithout(1, 0), 500.0);
        QCOMPARE(fits.framesWithout(1, 1), 100.0);
        const auto models = fits.modelsWithout(1);
        QCOMPARE(models[0].fit(turns[1]), fits.fit(1, 0));
        QCOMPARE(models[1].fit(turns[1]), fits.fit(1, 1));
    }

    void whatHasNoVoiceTeachesNone()
    {
        MadeUpVoices voices;
        const std::vector<VoiceSums> turns{voices.say(0, 200), voices.say(1, 900)};
        const VoiceFits fits(turns, {0, -1}, 1);
        QCOMPARE(fits.frames(0), 200.0);
        QCOMPARE(fits.fit(1, 0), VoiceModel(turns[0], turns[0]).fit(turns[1]));
    }

    void findsTheMiddle()
    {
        QCOMPARE(medianOf({}), 0.0);
        QCOMPARE(medianOf({3, 100, 2}), 3.0);
    }
};

QTEST_GUILESS_MAIN(TestVoiceFits)
#include "tst_voicefits.moc"
