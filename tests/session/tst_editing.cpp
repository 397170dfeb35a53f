// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/heldlibrary.h"
#include "store/query.h"
#include "talksession.h"
#include "transcript/edit/lines.h"
#include "transcript/edit/turns.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Edits of the open transcript, and the history that keeps them.
class TestEditing : public QObject, private TalkSession
{
    Q_OBJECT

private slots:
    void init() { openTalk(twoLines, 6s); }

    void cleanup() { closeTalk(); }

    void anEditIsUndoneAndRedoneAfterARestart()
    {
        QVERIFY(editing().setText(first().id, u"One was here."_s));
        editing().closeLine();
        QVERIFY(open().renameSpeaker(first().speaker, u"Ada Berg"_s));
        QVERIFY(editing().change(ActKind::SplitLine, withSplit(editing().text(), first().id, 4)));
        QVERIFY(open().pin(open().transcript().cues.last().id, 5s));
        const Transcript edited = open().transcript();

        restart();
        QCOMPARE(open().transcript().cues, edited.cues);
        QCOMPARE(open().transcript().speakers, edited.speakers);
        open().undo();
        QCOMPARE(open().transcript().cues.last().begin, 3000ms);
        open().undo();
        QCOMPARE(texts(), (QStringList{u"One was here."_s, u"Two is there."_s}));
        open().undo();
        QCOMPARE(open().transcript().speakerName(first().speaker), u"Ada"_s);

        restart();
        QCOMPARE(history().undoName(), u"Edit a line"_s);
        open().undo();
        QCOMPARE(texts(), (QStringList{u"One is here."_s, u"Two is there."_s}));
        for (int i = 0; i < 4; ++i)
            open().redo();
        QCOMPARE(open().transcript().cues, edited.cues);
        QVERIFY(!history().canRedo());
    }

    void whatIsTypedIntoALineIsOneAct()
    {
        QVERIFY(editing().setText(first().id, u"One w"_s));
        QVERIFY(editing().setText(first().id, u"One was"_s));
        QVERIFY(!editing().setText(first().id, u" One  was "_s)); // nothing new
        editing().closeLine();
        QVERIFY(editing().setText(first().id, u"One was there."_s));
        open().undo();
        QCOMPARE(texts().first(), u"One was"_s);
        open().undo();
        QCOMPARE(texts().first(), u"One is here."_s);
        restart();
        open().redo();
        QCOMPARE(texts().first(), u"One was"_s);
    }

    void anActAfterAnUndoBeginsABranch()
    {
        QVERIFY(editing().setText(first().id, u"First."_s));
        open().undo();
        QVERIFY(editing().setText(first().id, u"Second."_s));
        QVERIFY(!history().canRedo());
        restart();
        QVERIFY(!history().canRedo());
        QCOMPARE(texts().first(), u"Second."_s);
        open().undo();
        QCOMPARE(texts().first(), u"One is here."_s);
        open().redo();
        QCOMPARE(texts().first(), u"Second."_s);
    }

    void notesGoWithTheirWords()
    {
        const CueId cue = first().id;
        open().noting().highlight({cue, 4, cue, 12}, 1, false); // is here.
        const Annotation before = note();
        QCOMPARE(before.quote, u"is here."_s);
        QVERIFY(editing().setText(cue, u"The first one is here."_s));
        QCOMPARE(note().quote, u"is here."_s);
        QCOMPARE(note().anchor->words.firstOffset, 14);
        QCOMPARE(note().span, before.span);
        editing().closeLine();
        QVERIFY(editing().setText(cue, u"The first one was here."_s));
        QCOMPARE(note().quote, u"was here."_s);
        editing().closeLine();
        QVERIFY(editing().change(ActKind::ChangeSpeaker,
                                 withSpeaker(editing().text(), 0, 0, lastSpeaker())));
        QCOMPARE(note().speaker, u"Bob"_s);
        restart();
        QCOMPARE(note().quote, u"was here."_s);
        for (int i = 0; i < 3; ++i)
            open().undo();
        QCOMPARE(note(), before);
        QVERIFY(m_house->settle());
        QCOMPARE(*m_house->notebook.find(before.id), std::optional(before));
    }

    void aNoteWhoseWordsAreGoneSaysWhatItWasAbout()
    {
        const CueId cue = first().id;
        open().noting().highlight({cue, 7, cue, 12}, 1, false); // here.
        const Annotation before = note();
        QVERIFY(editing().setText(cue, u"One."_s));
        QCOMPARE(note(), before);
    }

    void notesAndEditsAreUndoneInTheirOrderAfterARestart()
    {
        open().noting().bookmark();
        Annotation written = note();
        written.note = u"Remember this."_s;
        open().noting().change(written);
        QVERIFY(editing().setText(first().id, u"One was here."_s));
        open().noting().remove(written.id);
        restart();
        QVERIFY(open().noting().annotations().isEmpty());
        open().undo();
        QCOMPARE(note().note, u"Remember this."_s);
        open().undo();
        QCOMPARE(texts().first(), u"One is here."_s);
        open().undo();
        QCOMPARE(note().note, QString());
        QCOMPARE(open().noting().annotations().size(), 1); // it is not taken for somebody else's
        open().undo();
        QVERIFY(open().noting().annotations().isEmpty());
        for (int i = 0; i < 3; ++i)
            open().redo();
        QCOMPARE(note().note, u"Remember this."_s);
        QCOMPARE(texts().first(), u"One was here."_s);
    }

    void editsAreShownAndUndoneWhileTheDiskIsStuck()
    {
        QVERIFY(m_house->settle());
        {
            const HeldLibrary held(m_house->database.path());
            QVERIFY(held.isHeld());
            QVERIFY(editing().setText(first().id, u"One was here."_s));
            editing().closeLine();
            QVERIFY(editing().setText(first().id, u"One was there."_s));
            open().undo();
            QCOMPARE(texts().first(), u"One was here."_s);
        }
        restart();
        QCOMPARE(texts().first(), u"One was here."_s);
        open().redo();
        QCOMPARE(texts().first(), u"One was there."_s);
    }

    void undoWaitsForTheTextThatIsRead()
    {
        QVERIFY(editing().setText(first().id, u"One was here."_s));
        QVERIFY(open().removeTranscript());
        open().undo();
        open().undo(); // the transcript is being read
        QTRY_COMPARE(texts().value(0), u"One is here."_s);
    }

    void aDamagedStepIsOneSentenceAndChangesNothing()
    {
        QVERIFY(editing().setText(first().id, u"One was here."_s));
        QVERIFY(m_house->settle());
        QVERIFY(run(m_house->database.sql(), u"UPDATE act SET content = x'0102'"_s));
        restart();
        const QSignalSpy failed(&open(), &OpenEpisode::failed);
        open().undo();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(texts().first(), u"One was here."_s);
        QVERIFY(history().canUndo());
    }

    void aLostLibraryMovesNothing()
    {
        openTalk(twoLines, 6s, Writing::AtOnce);
        const Transcript before = open().transcript();
        QVERIFY(run(m_house->database.sql(), u"DROP TABLE act"_s));
        const QSignalSpy failed(&open(), &OpenEpisode::failed);
        QVERIFY(!editing().setText(first().id, u"One was here."_s));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(open().transcript(), before);
        restart();
        QCOMPARE(open().transcript().cues, before.cues);
    }

    // The places between two lines are soon used up; then all lines move apart.
    void manyLinesAreMadeOfOneBetweenOthers()
    {
        QString text = u"Begin. "_s;
        for (int i = 0; i < 64; ++i)
            text += u"word%1 "_s.arg(i);
        QVERIFY(editing().setText(first().id, text));
        QVERIFY(editing().change(ActKind::SplitLine, withSplit(editing().text(), first().id, 7)));
        for (int i = 0; i < 63; ++i) {
            const Cue &line = editing().text().cues.at(1);
            QVERIFY(
                editing().change(ActKind::SplitLine,
                                 withSplit(editing().text(), line.id, line.words.last().offset)));
        }
        const QStringList lines = texts();
        QCOMPARE(lines.size(), 66);
        QCOMPARE(lines.at(2), u"word1"_s);
        restart();
        QCOMPARE(texts(), lines);
    }

    void randomEditsComeBackFromTheDiskAsTheyWere()
    {
        open().noting().highlight({first().id, 4, first().id, 6}, 1, false); // is
        open().noting().highlight({lastLine().id, 0, lastLine().id, 13}, 2, false);
        open().noting().bookmark();
        const QStringList before = onDisk();
        QRandomGenerator random(7);
        const int rounds = std::max(60, qEnvironmentVariableIntValue("EARMARK_ROUNDS"));
        int acts = 0;
        for (int i = 0; i < rounds; ++i) {
            const Transcript after = randomlyEdited(editing().text(), random);
            acts += editing().change(ActKind::EditLine, after) ? 1 : 0;
            QVERIFY(areNotesOnTheirWords());
        }
        QVERIFY(acts > rounds / 2);
        const QStringList edited = onDisk();
        restart();
        QVERIFY(areNotesOnTheirWords());
        for (int i = 0; i < acts; ++i)
            open().undo();
        QCOMPARE(onDisk(), before);
        restart();
        for (int i = 0; i < acts; ++i)
            open().redo();
        QCOMPARE(onDisk(), edited);
    }

private:
    Editing &editing() const { return open().editing(); }
    Cue first() const { return editing().text().cues.first(); }
    Cue lastLine() const { return editing().text().cues.last(); }
    SpeakerId lastSpeaker() const { return open().transcript().speakers.last().id; }
    Annotation note() const { return open().noting().annotations().value(0); }

    Transcript randomlyEdited(const Transcript &text, QRandomGenerator &random) const
    {
        const qsizetype row = random.bounded(text.cues.size());
        const Cue &cue = text.cues.at(row);
        const int offset = random.bounded(int(cue.text.size()));
        const bool isShort = text.cues.size() < 3;
        switch (random.bounded(7)) {
        case 0:
            return withText(text, cue.id, QString(cue.text).insert(offset, u" again "_s));
        case 1:
            return isShort ? text : withText(text, cue.id, QString(cue.text).remove(offset, 7));
        case 2:
            return withSplit(text, cue.id, offset);
        case 3:
            return isShort ? text : withJoin(text, cue.id);
        case 4:
            return withSpeaker(text, row, row, text.speakers.at(random.bounded(2)).id);
        case 5:
            return withName(text, cue.speaker, u"Name %1"_s.arg(offset));
        default:
            return withSwap(text, row, text.speakers.first().id, lastSpeaker());
        }
    }

    /// Each note says what stands at its words; what has no words left says what it was about.
    bool areNotesOnTheirWords() const
    {
        return std::ranges::all_of(open().noting().annotations(), [this](const Annotation &note) {
            const auto range = note.anchor ? textRangeOf(editing().text(), note.anchor->words)
                                           : std::optional<TextRange>();
            return !range
                || highlightOf(editing().text(), note.anchor->transcript, *range).quote
                == note.quote;
        });
    }

    /// Every value of the text and the notes, without the places of lines, which only tell their
    /// order.
    QStringList onDisk() const
    {
        QStringList values;
        if (!m_house->settle())
            return values;
        for (const QString &rows :
             {u"cue ORDER BY place"_s, u"speaker ORDER BY id"_s, u"annotation ORDER BY id"_s}) {
            auto query = runQuery(m_house->database.sql(), u"SELECT * FROM "_s + rows);
            while (query && query->next()) {
                const QSqlRecord record = query->record();
                for (int i = 0; i < record.count(); ++i) {
                    if (record.fieldName(i) != u"place"_s)
                        values.append(QString::fromLatin1(record.value(i).toByteArray().toHex()));
                }
            }
        }
        return values;
    }
};

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
