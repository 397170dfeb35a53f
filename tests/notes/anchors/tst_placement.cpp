// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/anchors/placement.h"
#include "talkvariants.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Notes of made-up talks are looked for in other transcripts and other downloads of them. None may
/// be put at other words.
class TestPlacement : public QObject
{
    Q_OBJECT

private slots:
    void notesAreFoundAgain_data()
    {
        QTest::addColumn<int>("misheard"); ///< words of a hundred
        QTest::addColumn<int>("adverts");
        QTest::addColumn<int>("moved"); ///< sentences
        QTest::addColumn<bool>("renamed");
        QTest::addColumn<int>("least"); ///< of a hundred, found

        QTest::newRow("another division into lines") << 0 << 0 << 0 << false << 95;
        QTest::newRow("speakers renamed") << 0 << 0 << 0 << true << 95;
        QTest::newRow("5 % of the words changed") << 5 << 0 << 0 << false << 85;
        QTest::newRow("15 % of the words changed") << 15 << 0 << 0 << false << 65;
        QTest::newRow("30 % of the words changed") << 30 << 0 << 0 << false << 30;
        QTest::newRow("1 advert") << 0 << 1 << 0 << false << 80;
        QTest::newRow("5 adverts") << 0 << 5 << 0 << false << 80;
        QTest::newRow("12 sentences moved") << 0 << 0 << 12 << false << 58;
        QTest::newRow("5 adverts, 5 % changed") << 5 << 5 << 0 << false << 75;
        QTest::newRow("5 adverts, 15 % changed") << 15 << 5 << 0 << true << 65;
        QTest::newRow("all at once") << 15 << 5 << 12 << true << 35;
    }

    void notesAreFoundAgain()
    {
        QFETCH(int, misheard);
        QFETCH(int, adverts);
        QFETCH(int, moved);
        QFETCH(bool, renamed);
        QFETCH(int, least);

        Outcome all;
        const int rounds = qEnvironmentVariableIntValue("EARMARK_ROUNDS");
        for (int seed = 1; seed <= std::max(rounds, 1); ++seed) {
            TalkVariant talk = TalkVariant::madeUp(quint32(seed), 2500);
            const QList<Annotation> notes = notesOf(talk);
            talk.mishear(misheard);
            talk.moveSentences(moved);
            talk.insertAdverts(adverts);
            if (renamed)
                talk.renameSpeakers();
            const Transcript other = talk.transcript();
            count(all, talk, other, notes);
        }
        qInfo("%-28s %5.1f %% found %5.1f %% asked %5.1f %% lost  %d wrong of %d",
              QTest::currentDataTag(), all.share(all.found), all.share(all.asked),
              all.share(all.lost), all.wrong, all.notes);
        QCOMPARE(all.wrong, 0);
        QVERIFY2(all.share(all.found) >= least, "too few");
    }

    void whatIsAskedIsUsuallyRight()
    {
        TalkVariant talk = TalkVariant::madeUp(7, 2000);
        const QList<Annotation> notes = notesOf(talk);
        talk.mishear(15);
        const Transcript other = talk.transcript();
        int asked = 0;
        int right = 0;
        const Placements placements = placementsOf(notes, other, TranscriptId{2});
        for (const Annotation &note : notes) {
            const Placement placement = placements.value(note.id);
            if (placement.kind != Placement::Kind::Asked)
                continue;
            ++asked;
            right += std::ranges::any_of(placement.places, [&](const FoundWords &place) {
                return isRight(note, talk.in(other, place.range));
            });
        }
        QVERIFY(asked > 0);
        QVERIFY2(right * 100 >= asked * 70, qPrintable(u"%1 of %2"_s.arg(right).arg(asked)));
    }

    void theSameTranscriptNeedsNoSearch()
    {
        TalkVariant talk = TalkVariant::madeUp(3, 500);
        const QList<Annotation> notes = notesOf(talk);
        const Transcript same = m_first;
        const Placements placements = placementsOf(notes, same, TranscriptId{1});
        for (const Annotation &note : notes)
            QCOMPARE(placements.value(note.id).kind, Placement::Kind::Exact);
    }

    void aMomentKeepsItsTime()
    {
        Annotation moment;
        moment.id = AnnotationId{1};
        QCOMPARE(placementsOf({moment}, TalkVariant::madeUp(1, 50).transcript(), {})
                     .value(moment.id)
                     .kind,
                 Placement::Kind::Timed);
    }

    void aSearchCanBeStopped()
    {
        TalkVariant talk = TalkVariant::madeUp(3, 500);
        const QList<Annotation> notes = notesOf(talk);
        QVERIFY(placementsOf(notes, talk.transcript(), TranscriptId{2}, [] {
                    return false;
                }).isEmpty());
    }

private:
    struct Outcome
    {
        int notes = 0;
        int found = 0;
        int asked = 0;
        int lost = 0;
        int wrong = 0;

        double share(int part) const { return 100.0 * part / notes; }
    };

    // Of one word up to sixty, anywhere. The origins of their words are in m_origins.
    QList<Annotation> notesOf(TalkVariant &talk)
    {
        static constexpr std::array lengths{1, 2, 3, 5, 8, 12, 20, 35, 60};
        m_first = talk.transcript();
        m_origins.clear();
        QList<Annotation> notes;
        for (int i = 0; i < 45; ++i) {
            const auto row = qsizetype(talk.random().bounded(int(m_first.cues.size())));
            const QList<Word> &words = m_first.cues.at(row).words;
            const auto first = qsizetype(talk.random().bounded(int(words.size())));
            const int length = lengths.at(size_t(i) % lengths.size());
            TextRange range{row, words.at(first).offset, row, 0};
            qsizetype last = first + length - 1;
            while (last >= m_first.cues.at(range.lastRow).words.size()
                   && range.lastRow + 1 < m_first.cues.size())
                last -= m_first.cues.at(range.lastRow++).words.size();
            const QList<Word> &lastWords = m_first.cues.at(range.lastRow).words;
            range.lastOffset = lastWords.at(std::min(last, lastWords.size() - 1)).end();
            Annotation note = highlightOf(m_first, TranscriptId{1}, range);
            note.id = AnnotationId(i + 1);
            QSet<int> origins;
            for (const auto &word : talk.in(m_first, range))
                origins.insert(word.origin);
            m_origins.insert(note.id, origins);
            notes.append(note);
        }
        return notes;
    }

    // Whether nearly all words of the note are there, or stand for them, and few others: one word
    // in five may be lost, and one more at each end.
    bool isRight(const Annotation &note, const QList<TalkVariant::SaidWord> &words) const
    {
        const QSet<int> origins = m_origins.value(note.id);
        QSet<int> own;
        qsizetype others = 0;
        for (const TalkVariant::SaidWord &word : words) {
            if (origins.contains(word.origin))
                own.insert(word.origin);
            else
                ++others;
        }
        const qsizetype most = origins.size() / 5 + (origins.size() > 2 ? 2 : 0);
        return !own.isEmpty() && origins.size() - own.size() <= most && others <= most;
    }

    void count(Outcome &all, const TalkVariant &talk, const Transcript &other,
               const QList<Annotation> &notes) const
    {
        const Placements placements = placementsOf(notes, other, TranscriptId{2});
        for (const Annotation &note : notes) {
            const Placement placement = placements.value(note.id);
            ++all.notes;
            all.asked += placement.kind == Placement::Kind::Asked ? 1 : 0;
            all.lost += placement.kind == Placement::Kind::Orphan ? 1 : 0;
            const auto range = placement.certain();
            if (!range)
                continue;
            const bool right = isRight(note, talk.in(other, *range));
            all.found += right ? 1 : 0;
            all.wrong += right ? 0 : 1;
            if (!right)
                qWarning("“%s” of %.1f s was put at “%s”, %.1f s", qPrintable(note.quote),
                         double(note.span.begin.count()) / 1000, qPrintable(textIn(other, *range)),
                         double(highlightOf(other, {}, *range).span.begin.count()) / 1000);
        }
    }

    Transcript m_first;
    QHash<AnnotationId, QSet<int>> m_origins;
};

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
