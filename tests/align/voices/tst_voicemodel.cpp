// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "align/voices/voicemodel.h"
#include "madeupvoices.h"

#include <QTest>

#include <cmath>

using namespace earmark;

class TestVoiceModel : public QObject
{
    Q_OBJECT

private slots:
    void fitsTheFramesLikeAGaussian()
    {
        VoiceSums known;
        for (size_t d = 0; d < VoiceSums::dimensions; ++d) {
            for (const float value : {-3.0F, 3.0F}) { // a variance of 9 / 19 in every dimension
                VoiceFrame frame{};
                frame[d] = value;
                known.add(frame);
            }
        }
        VoiceSums middle;
        middle.add({});
        VoiceSums away;
        VoiceFrame frame{};
        frame[4] = 2;
        away.add(frame);
        const VoiceModel model(known, known);
        const double variance = 9.0 / VoiceSums::dimensions;
        const double ofMiddle = -std::log(variance) * VoiceSums::dimensions / 2;
        QVERIFY(std::abs(model.fit(middle) - ofMiddle) < 0.1);
        QVERIFY(std::abs(model.fit(middle) - model.fit(away) - 2 / variance) < 0.1);
    }

    void aVoiceHardlyKnownResemblesEverybody()
    {
        MadeUpVoices voices;
        const VoiceSums everybody = voices.say(1, 5000);
        const VoiceSums speech = voices.say(1, 500);
        const double unknown = VoiceModel({}, everybody).fit(speech);
        const double little = VoiceModel(voices.say(2, 20), everybody).fit(speech);
        const double much = VoiceModel(voices.say(2, 2000), everybody).fit(speech);
        QVERIFY(unknown > little);
        QVERIFY(unknown - little < (unknown - much) / 2);
    }

    void sumsCanBeTakenOutAgain()
    {
        MadeUpVoices voices;
        const VoiceSums first = voices.say(0, 100);
        const VoiceSums second = voices.say(1, 100);
        VoiceSums both = first;
        both += second;
        QCOMPARE(both.frames, 200.0);
        both -= second;
        const VoiceSums everybody = voices.say(2, 1000);
        QVERIFY(std::abs(VoiceModel(both, everybody).fit(first)
                         - VoiceModel(first, everybody).fit(first))
                < 1e-6);
    }

    void silenceFitsAnyVoice()
    {
        MadeUpVoices voices;
        QCOMPARE(VoiceModel(voices.say(0, 100), voices.say(1, 100)).fit({}), 0.0);
        QVERIFY(std::isfinite(VoiceModel({}, {}).fit(voices.say(0, 100))));
    }
};

QTEST_GUILESS_MAIN(TestVoiceModel)
#include "tst_voicemodel.moc"
