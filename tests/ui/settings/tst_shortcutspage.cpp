// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "ui/settings/keys/keybutton.h"
#include "ui/settings/keys/shortcuts.h"
#include "ui/settings/shortcutspage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestShortcutsPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(u"keys.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_open = add(u"open"_s, u"&Open…"_s, {Qt::CTRL | Qt::Key_O});
        m_quit = add(u"quit"_s, u"&Quit"_s, {Qt::CTRL | Qt::Key_Q});
        m_play = add(u"play"_s, u"Play"_s, {Qt::Key_Space, Qt::Key_K});
        QAction *faster = add(u"faster"_s, u"Faster"_s, {Qt::Key_Plus});
        QAction *nameless = new QAction(u"Rename Anna…"_s, m_window.get());
        m_groups = {{u"&File"_s, {m_open, m_quit, nameless}, {}},
                    {u"&Playback"_s, {m_play, faster}, {{u"Move the caret"_s, u"Arrow keys"_s}}}};
        m_shortcuts = std::make_unique<Shortcuts>(QList<QAction *>{m_open, m_quit, m_play, faster},
                                                  *m_settings);
        m_page = std::make_unique<ShortcutsPage>(m_groups, *m_shortcuts);
        m_page->show();
    }

    void cleanup() { m_page.reset(); }

    void everyControlHasAName()
    {
        QCOMPARE(unnamedControls(*m_page), QStringList());
        QVERIFY(!m_page->isModal());
    }

    void listsTheActionsByMenu()
    {
        const QAbstractItemModel *model = m_page->findChild<QTreeView *>()->model();
        QCOMPARE(model->rowCount(), 2);
        const QModelIndex file = model->index(0, 0);
        QCOMPARE(file.data().toString(), u"File"_s);
        QCOMPARE(model->rowCount(file), 2);
        QCOMPARE(model->index(0, 0, file).data().toString(), u"Open"_s);
        QCOMPARE(model->index(0, 1, file).data().toString(), u"Ctrl+O"_s);
        const QModelIndex playback = model->index(1, 0);
        QCOMPARE(model->index(0, 1, playback).data().toString(), u"Space; K"_s);
        QCOMPARE(model->index(1, 0, playback).data().toString(), u"Faster"_s);
        QCOMPARE(model->index(2, 1, playback).data().toString(), u"Arrow keys"_s);
    }

    void findsByNameAndByKey_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        QTest::newRow("name") << u"quit"_s << u"Quit"_s;
        QTest::newRow("key") << u"space"_s << u"Play"_s;
        QTest::newRow("fixed") << u"arrow"_s << u"Move the caret"_s;
    }

    void findsByNameAndByKey()
    {
        QFETCH(QString, words);
        QFETCH(QString, found);
        QTest::keyClicks(m_page->findChild<QLineEdit *>(), words);
        const QAbstractItemModel *model = m_page->findChild<QTreeView *>()->model();
        QCOMPARE(model->rowCount(), 1);
        const QModelIndex menu = model->index(0, 0);
        QCOMPARE(model->rowCount(menu), 1);
        QCOMPARE(model->index(0, 0, menu).data().toString(), found);
    }

    void theNameOfAMenuFindsAllOfIt()
    {
        QTest::keyClicks(m_page->findChild<QLineEdit *>(), u"file"_s);
        const QAbstractItemModel *model = m_page->findChild<QTreeView *>()->model();
        QCOMPARE(model->rowCount(model->index(0, 0)), 2);
    }

    void aPressedKeyIsTheKeyFromThenOn()
    {
        choose(m_open);
        press(Qt::Key_F13);
        QCOMPARE(m_open->shortcuts(), QList<QKeySequence>{Qt::Key_F13});
        QCOMPARE(m_settings->value(u"keys/open"_s).toString(), u"F13"_s);
        press(Qt::Key_MediaPlay);
        QCOMPARE(m_open->shortcuts(), QList<QKeySequence>{Qt::Key_MediaPlay});
        press(Qt::Key_Escape); // another was not meant
        QCOMPARE(m_open->shortcuts(), QList<QKeySequence>{Qt::Key_MediaPlay});
        button(u"&Default"_s)->click();
        QCOMPARE(m_open->shortcuts(), QList<QKeySequence>{Qt::CTRL | Qt::Key_O});
        QVERIFY(!m_settings->contains(u"keys/open"_s));
    }

    void aKeyOfAnotherActionIsSettledInPlace()
    {
        choose(m_open);
        press(Qt::Key_K);
        QCOMPARE(m_open->shortcuts(), QList<QKeySequence>{Qt::CTRL | Qt::Key_O});
        QVERIFY(isSaid(u"K is the key of “Play”."_s));
        QVERIFY(button(u"&Use it here"_s)->isVisible());
        button(u"&Use it here"_s)->click();
        QCOMPARE(m_open->shortcuts(), QList<QKeySequence>{Qt::Key_K});
        QCOMPARE(m_play->shortcuts(), QList<QKeySequence>{Qt::Key_Space});
        QVERIFY(!button(u"&Use it here"_s)->isVisible());
        choose(m_play);
        button(u"&Default"_s)->click();
        QVERIFY(isSaid(u"K is the key of “Open”."_s));
        button(u"&Use it here"_s)->click();
        QVERIFY(m_open->shortcuts().isEmpty());
        QCOMPARE(m_play->shortcuts().size(), 2);
    }

    void keysThatMoveStay()
    {
        choose(m_open);
        press(Qt::Key_Left);
        QVERIFY(isSaid(u"Left moves on the page and writes in it."_s));
        press(Qt::Key_Tab);
        QVERIFY(isSaid(u"Tab moves from one control to the next."_s));
        QCOMPARE(m_open->shortcuts(), QList<QKeySequence>{Qt::CTRL | Qt::Key_O});
    }

    void aKeyCanBeTakenAwayAndAllComeBack()
    {
        choose(m_quit);
        button(u"&Remove the key"_s)->click();
        QVERIFY(m_quit->shortcuts().isEmpty());
        choose(m_open);
        press(Qt::Key_Q, Qt::ControlModifier);
        button(u"All defaults"_s)->click();
        QCOMPARE(m_quit->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
        QCOMPARE(m_open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void canBeCopiedAsText()
    {
        const QStringList lines = m_page->text().split(u'\n');
        QCOMPARE(lines.value(0), u"File"_s);
        QCOMPARE(lines.value(1).simplified(), u"Ctrl+O Open"_s);
        QCOMPARE(lines.value(4), u"Playback"_s);
        QVERIFY(lines.value(6).endsWith(u"Faster"_s));
        for (auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == u"Copy as text"_s)
                button->click();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), m_page->text());
    }

private:
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys)
    {
        auto *action = new QAction(text, m_window.get());
        action->setObjectName(name);
        action->setShortcuts(keys);
        return action;
    }

    void choose(const QAction *action)
    {
        auto *list = m_page->findChild<QTreeView *>();
        const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole,
                                                action->text().remove(u'&').remove(u'…'), 1,
                                                Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        list->setCurrentIndex(found.first());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto *field = m_page->findChild<KeyButton *>();
        field->click();
        QTest::keyClick(field, key, modifiers);
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *one : m_page->findChildren<QPushButton *>()) {
            if (one->text() == text && !qobject_cast<KeyButton *>(one))
                return one;
        }
        return nullptr;
    }

    bool isSaid(const QString &sentence) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *one) { return one->text() == sentence && one->isVisible(); });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Shortcuts> m_shortcuts;
    std::unique_ptr<ShortcutsPage> m_page;
    QList<KeyGroup> m_groups;
    QAction *m_open = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_play = nullptr;
};

QTEST_MAIN(TestShortcutsPage)
#include "tst_shortcutspage.moc"
