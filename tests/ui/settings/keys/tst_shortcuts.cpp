// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/shortcuts.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestShortcuts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(u"keys.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        for (QAction *action : {&m_play, &m_mark})
            action->setShortcuts(QList<QKeySequence>());
        m_play.setObjectName(u"play"_s);
        m_mark.setObjectName(u"mark"_s);
        m_play.setShortcut(Qt::Key_Space);
        m_mark.setShortcut(Qt::Key_B);
    }

    void chosenKeysAreKept()
    {
        Shortcuts before({&m_play, &m_mark}, *m_settings);
        QSignalSpy changed(&before, &Shortcuts::changed);
        before.set(&m_play, {Qt::Key_F13, Qt::CTRL | Qt::Key_Comma});
        before.set(&m_mark, {});
        QCOMPARE(changed.size(), 2);
        m_play.setShortcut(Qt::Key_Space);
        m_mark.setShortcut(Qt::Key_B);
        Shortcuts after({&m_play, &m_mark}, *m_settings);
        QCOMPARE(m_play.shortcuts(), (QList<QKeySequence>{Qt::Key_F13, Qt::CTRL | Qt::Key_Comma}));
        QVERIFY(m_mark.shortcuts().isEmpty());
        QVERIFY(!after.isDefault(&m_mark));
        after.resetAll();
        QVERIFY(after.isDefault(&m_mark));
        QCOMPARE(m_mark.shortcut(), QKeySequence(Qt::Key_B));
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void aKeyHasOneOwner()
    {
        Shortcuts shortcuts({&m_play, &m_mark}, *m_settings);
        QCOMPARE(shortcuts.owner(Qt::Key_B, &m_play), &m_mark);
        QCOMPARE(shortcuts.owner(Qt::Key_B, &m_mark), nullptr);
        shortcuts.set(&m_play, {Qt::Key_B});
        QVERIFY(m_mark.shortcuts().isEmpty());
        QCOMPARE(shortcuts.takenDefault(&m_mark), QKeySequence(Qt::Key_B));
        shortcuts.reset(&m_mark);
        QVERIFY(m_play.shortcuts().isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    QAction m_play;
    QAction m_mark;
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
