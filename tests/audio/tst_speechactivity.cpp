// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/speechactivity.h"
#include "encoding.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rate = 16'000;

/// Noise at this level in each stretch, and a faint hiss between them.
std::vector<float> speechLike(const QList<TimeSpan> &spans, milliseconds duration, float level)
{
    auto samples = makeNoise(duration.count() * rate / 1000);
    for (size_t i = 0; i < samples.size(); ++i) {
        const milliseconds time(qint64(i) * 1000 / rate);
        const bool isSpoken =
            std::ranges::any_of(spans, [time](TimeSpan span) { return span.contains(time); });
        samples[i] *= isSpoken ? level : level / 300;
    }
    return samples;
}

} // namespace

class TestSpeechActivity : public QObject
{
    Q_OBJECT

private slots:
    void findsWhereSomebodySpeaks_data()
    {
        QTest::addColumn<float>("level");
        QTest::newRow("loud") << 1.0F;
        QTest::newRow("quiet") << 0.05F;
    }
    void findsWhereSomebodySpeaks()
    {
        QFETCH(float, level);
        const QList<TimeSpan> spoken = {{500ms, 2s}, {2300ms, 6s}, {7s, 11500ms}, {12s, 19s}};
        const auto found = find(speechLike(spoken, 20s, level));
        QVERIFY(found);
        QCOMPARE(found->duration, 20s);
        QCOMPARE(found->speech.size(), spoken.size());
        for (qsizetype i = 0; i < spoken.size(); ++i) {
            QVERIFY(std::abs((found->speech[i].begin - spoken[i].begin).count()) <= 20);
            QVERIFY(std::abs((found->speech[i].end - spoken[i].end).count()) <= 20);
        }
    }

    void shortGapsAndClicksAreIgnored()
    {
        const auto found =
            find(speechLike({{1s, 3s}, {3030ms, 5s}, {6s, 6020ms}, {8s, 9s}}, 10s, 0.5F));
        QVERIFY(found);
        QCOMPARE(found->speech.size(), 2);
        QVERIFY(found->speech[0].contains(3015ms));
        QVERIFY(!found->speech[0].contains(6010ms));
    }

    void silenceIsNotSpeech()
    {
        const auto found = find(std::vector<float>(rate * 3));
        QVERIFY(found);
        QCOMPARE(found->speech, QList<TimeSpan>());
        QCOMPARE(found->duration, 3s);
    }

    void itCanBeStopped()
    {
        QVERIFY(!find(speechLike({{0s, 5s}}, 5s, 1), [](double) { return false; }));
    }

    void progressReachesItsEnd()
    {
        double last = 0;
        QVERIFY(find(speechLike({{0s, 5s}}, 5s, 1), [&last](double progress) {
            return progress >= std::exchange(last, progress);
        }));
        QVERIFY(last > 0.99);
    }

    void itCanBeRestoredFromBytes()
    {
        const SpeechActivity activity{9s, {{1s, 2s}, {3s, 4s}}};
        const QByteArray bytes = speechToBytes(activity);
        QCOMPARE(speechFromBytes(bytes), activity);
        QVERIFY(!speechFromBytes(bytes.chopped(1)));
        QVERIFY(!speechFromBytes(bytes + "x"));
        QVERIFY(!speechFromBytes({}));
    }

private:
    Result<SpeechActivity> find(
        const std::vector<float> &samples, const GoOn &goOn = [](double) { return true; }) const
    {
        const QString path = m_folder.filePath(u"a.wav"_s);
        if (!encode(path, samples, rate, 1, {.bitRate = 256'000}))
            return Error{u"not written"_s};
        return findSpeech(path, goOn);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSpeechActivity)
#include "tst_speechactivity.moc"
