// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "notes/anchoring.h"
#include "notes/annotationlistmodel.h"
#include "ui/notes/notespane.h"

#include <QListView>
#include <QStandardPaths>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A note of another transcript, whose words are a little different in the open one.
class TestPlaceController : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->file(u"talk.vtt"_s,
                      "WEBVTT\n\n00:00.500 --> 00:02.000\n<v Ada>Once there was a lamp.\n\n"
                      "00:03.000 --> 00:06.000\n"
                      "<v Bob>The gardener swore it burned without any oil.\n");
        m_house->makeWindow();
        m_house->open(m_house->talk);
        m_witness = add(0, u"Once there was the lamp."_s);
        m_note = add(1, u"The gardner swore it burned without any oil"_s);
        QTRY_VERIFY(card(m_note).contains(u"Now: “The gardener swore"_s));
        QTRY_VERIFY(card(m_witness).contains(u"Now:"_s));
        pane()->choose(m_note);
    }

    void cleanup() { m_house.reset(); }

    void itsWordsAreTakenOver()
    {
        m_house->action(u"Take &over"_s)->trigger();
        QCOMPARE(kept().quote, u"The gardener swore it burned without any oil"_s);
        QCOMPARE(kept().note, u"Mine"_s);
        QVERIFY(!card(m_note).contains(u"Now:"_s));
        m_house->action(u"&Undo"_s)->trigger();
        QCOMPARE(kept().quote, u"The gardner swore it burned without any oil"_s);
        QTRY_VERIFY(card(m_note).contains(u"Now:"_s));
    }

    void itIsLeftAsItWasForGood()
    {
        m_house->action(u"Lea&ve it"_s)->trigger();
        QVERIFY(!card(m_note).contains(u"Now:"_s));
        QCOMPARE(kept().quote, u"The gardner swore it burned without any oil"_s);
        QVERIFY(m_house->settle());
        m_house->makeWindow();
        m_house->open(m_house->talk);
        QTRY_VERIFY(card(m_witness).contains(u"Now:"_s));
        QVERIFY(!card(m_note).contains(u"Now:"_s));
    }

    void leavingItIsTakenBack()
    {
        m_house->action(u"Lea&ve it"_s)->trigger();
        m_house->window->findChild<Toast *>()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(card(m_note).contains(u"Now:"_s));
    }

    void aQuestionThatIsNotSeenIsNotAnswered()
    {
        pane()->hide();
        m_house->action(u"Take &over"_s)->trigger();
        QCOMPARE(kept().quote, u"The gardner swore it burned without any oil"_s);
        QVERIFY(m_house->toast().contains(u"First choose"_s));
    }

private:
    NotesPane *pane() const { return m_house->window->findChild<NotesPane *>(); }
    Annotation kept() const { return **m_house->notebook.find(m_note); }

    /// A note with words that are a little different from those of a line.
    AnnotationId add(qsizetype row, const QString &words) const
    {
        Annotation note = highlightOf(m_house->text(), {},
                                      {row, 0, row, m_house->text().cues.at(row).text.size()});
        note.quote = words;
        note.episode = (*m_house->library.episodes()).first().id;
        note.note = u"Mine"_s;
        return m_house->notebook.add(note)->id;
    }

    /// What a screen reader hears of a card.
    QString card(AnnotationId id) const
    {
        const QAbstractItemModel *model = pane()->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(AnnotationListModel::IdRole).value<AnnotationId>() == id)
                return index.data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }

    std::unique_ptr<WindowHouse> m_house;
    AnnotationId m_note{};
    AnnotationId m_witness{}; ///< another one, which nobody answers
};

QTEST_MAIN(TestPlaceController)
#include "tst_placecontroller.moc"
