// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audio/encoding.h"
#include "playback/feeder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr SoundFormat mono{.sampleRate = 48'000, .channels = 1};
constexpr int passage = 7;
constexpr qint64 fade = 96; ///< frames at each side of a cut

} // namespace

/// The feeder without threads: what it writes into the ring.
class TestFeeder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_noise = makeNoise(48'000 * 4);
        QVERIFY(encode(m_wav, m_noise, 48'000, 1, {.bitRate = 768'000}));
    }

    void init()
    {
        m_ring = std::make_unique<SampleRing>(4 * 48'000);
        m_feeder = std::make_unique<Feeder>(mono, *m_ring);
        m_feeder->open(1, m_wav, {});
    }

    void aStretchIsLeftOutExactly()
    {
        play(0s, {{{500ms, 2s}}});
        QCOMPARE(m_cuts, QList<qint64>{24'000});
        compare(0, 0, 24'000 - fade);
        compare(24'000 + fade, 96'000 + fade, 48'000);
    }

    void aStretchRepeatsExactly()
    {
        play(900ms, {{{1s, 750ms}}});
        QCOMPARE(m_cuts.first(3), (QList<qint64>{4'800, 16'800, 28'800}));
        compare(4'800 + fade, 36'000 + fade, 12'000 - 2 * fade);
        compare(16'800 + fade, 36'000 + fade, 12'000 - 2 * fade);
    }

    void itEndsAtACutToNowhere()
    {
        play(1s, {{{1500ms, Route::nowhere}}});
        QCOMPARE(m_heard.size(), size_t(24'000));
        QVERIFY(m_ring->isDrained(passage));
        QVERIFY(std::abs(m_heard.back()) < 0.02F); // without a click
    }

    void aCutBehindIsOver()
    {
        play(1s, {{{1s, 0s}}});
        QVERIFY(m_cuts.isEmpty());
        compare(0, 48'000, 24'000);
    }

private:
    void play(milliseconds from, const Route &route)
    {
        m_ring->expect(passage);
        m_heard.clear();
        m_cuts.clear();
        m_feeder->seek(passage, toFrames(from, mono.sampleRate), route);
        std::vector<float> block(1000);
        while (m_heard.size() < 96'000) {
            if (m_ring->takeCut(passage)) {
                m_cuts.append(qint64(m_heard.size()));
                continue;
            }
            const size_t count = m_ring->read(passage, block);
            if (count == 0)
                break;
            m_heard.insert(m_heard.end(), block.begin(), block.begin() + qptrdiff(count));
            m_feeder->fill();
        }
    }

    /// From `at` on, `count` frames from `source` on were heard.
    void compare(qint64 at, qint64 source, qint64 count)
    {
        QVERIFY(qint64(m_heard.size()) >= at + count);
        for (qint64 i = 0; i < count; ++i)
            QVERIFY2(std::abs(m_heard[size_t(at + i)] - m_noise[size_t(source + i)]) < 0.001,
                     qPrintable(QString::number(i)));
    }

    QTemporaryDir m_folder;
    const QString m_wav = m_folder.filePath(u"a.wav"_s);
    std::vector<float> m_noise;
    std::vector<float> m_heard;
    QList<qint64> m_cuts; ///< where in what is heard
    std::unique_ptr<SampleRing> m_ring;
    std::unique_ptr<Feeder> m_feeder;
};

QTEST_GUILESS_MAIN(TestFeeder)
#include "tst_feeder.moc"
