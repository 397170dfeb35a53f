// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/text.h"
#include "ui/reader/passages/passageplaces.h"

#include <QSignalSpy>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Notes that were made in transcript 1 are looked for in transcript 2, which is edited.
class TestPassagePlaces : public QObject
{
    Q_OBJECT

private slots:
    void placesFollowAnEdit()
    {
        const Annotation note = noteOf(tale(), 2);
        locate({note}, tale());
        QCOMPARE(m_places->placement(note.id)->kind, Placement::Kind::Moved);
        QCOMPARE(m_places->places().value(note.id).firstRow, 2);

        Transcript edited = tale();
        edited.cues.removeFirst();
        m_places->locate({note}, edited, TranscriptId{2});
        QCOMPARE(m_places->places().value(note.id).firstRow, 1); // at once
        QCOMPARE(m_places->placement(note.id)->places.first().range.firstRow, 1);
        QCOMPARE(m_places->words(note.id)->firstCue, tale().cues.at(2).id);
    }

    void wordsThatAnEditTookAreNotAPlace()
    {
        const Annotation note = noteOf(tale(), 2);
        locate({note}, tale());
        Transcript edited = tale();
        setText(edited.cues[2], u"Nothing of it is left."_s);
        m_places->locate({note}, edited, TranscriptId{2});
        QVERIFY(!m_places->placement(note.id));
        QVERIFY(!m_places->words(note.id));
        const QSignalSpy found(m_places.get(), &PassagePlaces::found);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(m_places->placement(note.id)->kind, Placement::Kind::Orphan);
    }

    void wordsThatAnEditBringsBackAreFound()
    {
        const Annotation note = noteOf(tale(), 2);
        Transcript without = tale();
        setText(without.cues[2], u"Nothing of it is left."_s);
        locate({note}, without);
        QCOMPARE(m_places->placement(note.id)->kind, Placement::Kind::Orphan);

        m_places->locate({note}, tale(), TranscriptId{2});
        QCOMPARE(m_places->placement(note.id)->kind, Placement::Kind::Orphan); // until it is known
        QTRY_COMPARE(m_places->placement(note.id)->kind, Placement::Kind::Moved);
    }

    void aNoteThatHasMovedMeanwhileKeepsItsNewPlace()
    {
        const Annotation note = noteOf(tale(), 2);
        const QSignalSpy found(m_places.get(), &PassagePlaces::found);
        m_places->locate({note}, tale(), TranscriptId{2});
        Annotation moved = highlightOf(tale(), TranscriptId{2}, {4, 0, 4, 16});
        moved.id = note.id;
        m_places->locate(moved); // while the old words are searched for
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(m_places->placement(note.id)->kind, Placement::Kind::Exact);
        QCOMPARE(m_places->places().value(note.id).firstRow, 4);
    }

    void init() { m_places = std::make_unique<PassagePlaces>(); }
    void cleanup() { m_places.reset(); }

private:
    /// Five lines that are not alike.
    static Transcript tale()
    {
        Transcript transcript;
        int number = 0;
        for (const auto &text :
             {u"Once there was a lamp in the hall."_s, u"Nobody knew who had brought it home."_s,
              u"The gardener swore it burned without oil."_s,
              u"Every child wanted to touch the glass."_s,
              u"Then winter came, and the lamp went out."_s}) {
            Cue cue;
            cue.begin = number * 5s;
            cue.end = ++number * 5s;
            cue.origin = TimeOrigin::File;
            setText(cue, text);
            transcript.addCue(cue);
        }
        return transcript;
    }

    static void setText(Cue &cue, const QString &text)
    {
        cue.text = text;
        cue.words = splitIntoWords(text);
    }

    static Annotation noteOf(const Transcript &transcript, qsizetype row)
    {
        Annotation note = highlightOf(transcript, TranscriptId{1},
                                      {row, 0, row, transcript.cues.at(row).text.size()});
        note.id = AnnotationId{7};
        return note;
    }

    void locate(const QList<Annotation> &notes, const Transcript &transcript)
    {
        const QSignalSpy found(m_places.get(), &PassagePlaces::found);
        m_places->locate(notes, transcript, TranscriptId{2});
        QTRY_COMPARE(found.size(), 1);
    }

    std::unique_ptr<PassagePlaces> m_places;
};

QTEST_GUILESS_MAIN(TestPassagePlaces)
#include "tst_passageplaces.moc"
