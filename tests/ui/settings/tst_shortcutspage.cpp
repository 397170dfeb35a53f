// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../namedcontrols.h"
#include "ui/settings/shortcutspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
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
        m_file = std::make_unique<QMenu>(u"&File"_s);
        m_file->addAction(u"&Open…"_s)->setShortcut(Qt::CTRL | Qt::Key_O);
        m_file->addSeparator();
        m_file->addAction(u"&Quit"_s)->setShortcut(Qt::CTRL | Qt::Key_Q);
        m_playback = std::make_unique<QMenu>(u"&Playback"_s);
        m_playback->addAction(u"Play"_s)->setShortcuts({Qt::Key_Space, Qt::Key_K});
        m_playback->addMenu(u"Speed"_s)->addAction(u"Faster"_s)->setShortcut(Qt::Key_Plus);
        m_page = std::make_unique<ShortcutsPage>(QList<QMenu *>{m_file.get(), m_playback.get()});
    }

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
    }

    void findsByNameAndByKey_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        QTest::newRow("name") << u"quit"_s << u"Quit"_s;
        QTest::newRow("key") << u"space"_s << u"Play"_s;
        QTest::newRow("in a menu inside") << u"fast"_s << u"Faster"_s;
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
    std::unique_ptr<QMenu> m_file;
    std::unique_ptr<QMenu> m_playback;
    std::unique_ptr<ShortcutsPage> m_page;
};

QTEST_MAIN(TestShortcutsPage)
#include "tst_shortcutspage.moc"
