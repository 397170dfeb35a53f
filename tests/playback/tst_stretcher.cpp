// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring/timecode.h"
#include "playback/stretcher.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

constexpr SoundFormat mono{.sampleRate = timecode::sampleRate, .channels = 1};

/// The output, and the segments that tell where it comes from.
struct Outcome
{
    std::vector<float> sound;
    std::vector<ClockSegment> segments;

    void take(Stretcher &stretcher, const ClockSegment &segment)
    {
        segments.push_back(segment);
        std::vector<float> ready(size_t(stretcher.ready()));
        stretcher.take(ready);
        sound.insert(sound.end(), ready.begin(), ready.end());
    }

    double sourceSeconds(double output) const
    {
        const auto after = std::ranges::find_if(
            segments, [output](const ClockSegment &each) { return double(each.output) > output; });
        const ClockSegment &segment = *std::prev(after);
        return (segment.source + (output - double(segment.output)) * segment.rate)
            / mono.sampleRate;
    }

    /// By how many seconds the clock is ahead of the sound, about every 20 ms.
    std::vector<double> differences() const
    {
        std::vector<double> found;
        for (size_t at = 0; at + timecode::windowSize < sound.size(); at += 1'000) {
            const auto heard = timecode::read(std::span(sound).subspan(at, timecode::windowSize));
            if (heard)
                found.push_back(sourceSeconds(double(at) + timecode::windowSize / 2.0) - *heard);
        }
        return found;
    }
};

Outcome stretch(const std::vector<float> &sound, const std::vector<double> &rates)
{
    Stretcher stretcher(mono);
    stretcher.restart(0);
    Outcome outcome;
    const size_t part = sound.size() / rates.size();
    for (size_t at = 0; at < sound.size(); at += 256) {
        if (at / part < rates.size())
            stretcher.setRate(rates[at / part]);
        const auto block = std::span(sound).subspan(at, std::min<size_t>(256, sound.size() - at));
        outcome.take(stretcher, stretcher.put(block));
    }
    outcome.take(stretcher, stretcher.finish());
    return outcome;
}

} // namespace

class TestStretcher : public QObject
{
    Q_OBJECT

private slots:
    void theClockMatchesTheSound_data()
    {
        QTest::addColumn<QList<double>>("rates");
        for (const double rate : {0.5, 0.75, 0.95, 1.0, 1.05, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0})
            QTest::addRow("%g", rate) << QList<double>{rate};
        QTest::newRow("many changes")
            << QList<double>{1, 1.5, 0.5, 3, 1, 4, 2, 0.7, 1, 1.2, 2.2, 0.9, 3.5, 1};
    }
    void theClockMatchesTheSound()
    {
        QFETCH(QList<double>, rates);
        const auto outcome = stretch(timecode::make(20), {rates.begin(), rates.end()});
        const auto differences = outcome.differences();
        QVERIFY(differences.size() > 100);
        const double median = timecode::percentile(differences, 0.5);
        const double low = timecode::percentile(differences, 0.05);
        const double high = timecode::percentile(differences, 0.95);
        const QString told = u"%1 (%2 … %3) ms of %4"_s.arg(median * 1e3, 0, 'f', 1)
                                 .arg(low * 1e3, 0, 'f', 1)
                                 .arg(high * 1e3, 0, 'f', 1)
                                 .arg(differences.size());
        QVERIFY2(std::abs(median) < 0.003, qPrintable(told));
        QVERIFY2(low > -0.025 && high < 0.025, qPrintable(told));
    }

    void theLengthIsExact_data()
    {
        QTest::addColumn<double>("rate");
        for (const double rate : {0.5, 0.8, 1.0, 1.3, 2.0, 3.0, 4.0})
            QTest::addRow("%g", rate) << rate;
    }
    void theLengthIsExact()
    {
        QFETCH(double, rate);
        const auto sound = timecode::make(10);
        const auto outcome = stretch(sound, {rate});
        const double expected = double(sound.size()) / rate;
        QVERIFY2(std::abs(double(outcome.sound.size()) - expected) < 100,
                 qPrintable(QString::number(outcome.sound.size())));
    }

    void atNormalSpeedNothingIsTouched()
    {
        const auto sound = timecode::make(2);
        QCOMPARE(stretch(sound, {1}).sound, sound);
    }

    void leavingNormalSpeedDoesNotClick()
    {
        const auto sound = timecode::make(4);
        const auto outcome = stretch(sound, {1, 2});
        float steepest = 0;
        for (size_t i = 2 * 48'000 - 9'000; i + 1 < outcome.sound.size() - 2'400; ++i)
            steepest = std::max(steepest, std::abs(outcome.sound[i + 1] - outcome.sound[i]));
        QVERIFY2(steepest < 0.3F, qPrintable(QString::number(steepest)));
    }

    void aRestartBeginsAtItsSource()
    {
        Stretcher stretcher(mono);
        stretcher.setRate(2);
        stretcher.put(timecode::make(1));
        stretcher.restart(96'000);
        QCOMPARE(stretcher.ready(), 0);
        const auto segment = stretcher.put(std::vector<float>(256));
        QCOMPARE(segment.output, 0);
        QVERIFY(std::abs(segment.source - 96'000) < 960);
    }

    void anHourNeedsNoMoreMemoryThanItsFirstMinute_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<size_t>("pull");
        for (const double rate : {0.8, 1.1, 1.25, 1.5, 2.0}) {
            for (const size_t pull : {480, 960, 1'024})
                QTest::addRow("%gx, pulls of %zu", rate, pull) << rate << pull;
        }
    }
    void anHourNeedsNoMoreMemoryThanItsFirstMinute()
    {
        QFETCH(double, rate);
        QFETCH(size_t, pull);
        constexpr SoundFormat telephone{.sampleRate = 8'000, .channels = 1}; // fast to stretch
        Stretcher stretcher(telephone);
        stretcher.setRate(rate);
        stretcher.restart(0);
        const std::vector<float> block(256);
        std::vector<float> pulled(pull);
        const auto play = [&](qint64 frames) {
            for (qint64 played = 0; played < frames; played += qint64(pull)) {
                while (stretcher.ready() < qint64(pull))
                    stretcher.put(block);
                stretcher.take(pulled);
            }
        };
        play(60 * telephone.sampleRate);
        const qint64 capacity = stretcher.capacity();
        QVERIFY(capacity < telephone.sampleRate);
        play(59 * 60 * telephone.sampleRate);
        QCOMPARE(stretcher.capacity(), capacity);
    }
};

QTEST_GUILESS_MAIN(TestStretcher)
#include "tst_stretcher.moc"
