// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../../session/house.h"
#include "../../../spelling/fewwords.h"
#include "session/spelling/spellcheck.h"
#include "ui/reader/correct/lineeditor.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The spelling of the line that is corrected, with a dictionary of a few words.
class TestSpellMarks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(useDictionary(m_data, {"one", "it's", "is", "here"})); }

    void init()
    {
        m_house = std::make_unique<House>();
        m_session = std::make_unique<Session>(m_house->library, m_house->notebook, m_house->player);
        m_session->setWishes({.findsTimes = false});
        const QString text = m_house->file(
            u"talk.vtt"_s, "WEBVTT\nLanguage: en\n\n00:00.500 --> 00:02.000\nOne is here.\n");
        m_session->open({.mediaPath = m_house->file(u"talk.wav"_s, toneWav(4s)),
                         .transcriptPath = text,
                         .position = {}});
        QTRY_VERIFY(hasTranscript(*m_session));
        m_spelling = new SpellCheck(*m_session->current());
        m_editor = std::make_unique<LineEditor>(nullptr);
        m_editor->setSpelling(m_spelling);
        m_editor->open(CueId(1), u"Oen is here, itts zorblax."_s, 0);
        m_editor->show();
        QTRY_VERIFY(m_spelling->isReady());
    }

    void cleanup()
    {
        m_editor.reset();
        m_session.reset();
        m_house.reset();
    }

    void unknownWordsAreUnderlinedAndTold()
    {
        QTRY_COMPARE(underlined(), (QStringList{u"Oen"_s, u"itts"_s, u"zorblax"_s}));
        QCOMPARE(m_editor->accessibleDescription(), u"Unknown words: Oen, itts, zorblax"_s);
        QTest::keyClicks(m_editor.get(), u"is "_s);
        QCOMPARE(underlined().size(), 3);
        QVERIFY(m_spelling->setKnown(u"zorblax"_s, true));
        QCOMPARE(underlined(), (QStringList{u"Oen"_s, u"itts"_s}));
        m_session.reset(); // the episode closes
        m_editor->open(CueId(2), u"Zwo"_s, 0);
        QCOMPARE(underlined(), QStringList());
    }

    void theMenuOffersSuggestions()
    {
        const std::unique_ptr<QMenu> menu = menuAt(1);
        QCOMPARE(titles(menu.get()).value(1), u"&Add “Oen” to the known words"_s);
        QTRY_COMPARE(titles(menu.get()).value(0), u"One"_s);
        menu->actions().first()->trigger();
        QCOMPARE(m_editor->toPlainText(), u"One is here, itts zorblax."_s);
    }

    void theMenuAddsWordsAndTakesThemBack()
    {
        std::unique_ptr<QMenu> menu = menuAt(20);
        QTRY_COMPARE(titles(menu.get()).value(0), u"No suggestions"_s);
        menu->actions().at(1)->trigger();
        QVERIFY(m_spelling->knows(u"zorblax"_s));
        menu = menuAt(20);
        QCOMPARE(titles(menu.get()).value(0), u"&Remove “zorblax” from the known words"_s);
        menu->actions().first()->trigger();
        QVERIFY(!m_spelling->knows(u"zorblax"_s));
        menu = menuAt(5); // is
        QVERIFY(!titles(menu.get()).value(0).contains(u"suggestions"_s));
    }

private:
    QStringList underlined() const
    {
        QStringList words;
        const QTextBlock line = m_editor->document()->firstBlock();
        for (const auto &range : line.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(line.text().sliced(range.start, range.length));
        }
        return words;
    }

    std::unique_ptr<QMenu> menuAt(int position) const
    {
        m_editor->setOffset(position);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QApplication::sendEvent(m_editor->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu)
            menu->setAttribute(Qt::WA_DeleteOnClose, false);
        return std::unique_ptr<QMenu>(menu);
    }

    static QStringList titles(const QMenu *menu)
    {
        QStringList titles;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible())
                titles.append(action->text());
        }
        return titles;
    }

    QTemporaryDir m_data;
    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_session;
    SpellCheck *m_spelling = nullptr;
    std::unique_ptr<LineEditor> m_editor;
};

QTEST_MAIN(TestSpellMarks)
#include "tst_spellmarks.moc"
