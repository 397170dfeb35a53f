// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowhouse.h"
#include "store/backup.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

using namespace earmark;
using namespace Qt::StringLiterals;

/// Backing up and restoring, in the real window.
class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = std::make_unique<WindowHouse>();
        m_house->makeWindow();
        choose(u"&Back up the library…"_s);
        QTRY_VERIFY(m_house->toast().contains(u"backup.db"_s));
    }

    void cleanup() { m_house.reset(); }

    void aRestoredLibraryIsThereAfterARestart()
    {
        m_house->open(m_house->talk);
        QVERIFY(m_house->settle());
        choose(u"Restore the &library…"_s);
        m_house->choose(u"Restart"_s);
        QTRY_VERIFY(!m_house->window->isVisible());
        QVERIFY(m_house->window->restarts());
        QVERIFY(!finishRestore(m_house->database.path())->isEmpty());
        auto database = Database::open(m_house->database.path());
        QVERIFY(Library(*database).episodes()->isEmpty());
    }

    void nothingIsRestoredWithoutAnAnswer()
    {
        choose(u"Restore the &library…"_s);
        m_house->choose(u"Cancel"_s);
        QVERIFY(m_house->window->isVisible());
        QCOMPARE(*finishRestore(m_house->database.path()), QString());
        QVERIFY(!m_house->window->restarts());
    }

    void whatIsNoBackupIsRefused()
    {
        QVERIFY(!m_house->file(u"backup.db"_s, "Dear reader").isEmpty());
        choose(u"Restore the &library…"_s);
        QTRY_VERIFY(m_house->toast().contains(u"is not a backup"_s));
    }

private:
    /// Types a name once the file dialog is open.
    void choose(const QString &action) const
    {
        QTimer::singleShot(0, m_house->window.get(), [this] {
            auto *chooser = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            chooser->findChild<QLineEdit *>()->setText(m_house->folder.filePath(u"backup.db"_s));
            static_cast<QDialog *>(chooser)->accept();
        });
        m_house->action(action)->trigger();
    }

    std::unique_ptr<WindowHouse> m_house;
};

QTEST_MAIN(TestBackups)
#include "tst_backups.moc"
