// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "ui/shell/desks/savedesk.h"
#include "ui/shell/notices/notices.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// A window with a change that another program keeps it from writing.
class TestSaveDesk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        const QString path = m_folder.filePath(u"library.db"_s);
        QVERIFY(Database::open(path));
        m_other = std::make_unique<Database>(*Database::connect(path));
        m_queue = std::make_unique<WriteQueue>(path);
        m_window = std::make_unique<QWidget>();
        m_notices = std::make_unique<Notices>(m_window.get());
        m_desk = std::make_unique<SaveDesk>(m_queue.get(), *m_notices, m_window.get());
        QVERIFY(run(m_other->sql(), u"BEGIN IMMEDIATE"_s));
        m_queue->add({.write = [](const QSqlDatabase &db) {
            return run(db, u"UPDATE episode SET title = ''"_s);
        }});
    }

    void cleanup()
    {
        m_desk.reset();
        m_notices.reset();
        m_window.reset();
        m_queue.reset();
        m_other.reset();
    }

    void theWindowClosesWhenEverythingIsWritten()
    {
        QSignalSpy closing(m_desk.get(), &SaveDesk::closeRequested);
        QVERIFY(!m_desk->mayClose());
        QVERIFY(!question().isEmpty());
        free();
        QVERIFY(closing.wait());
        QVERIFY(m_desk->mayClose());
        QVERIFY(question().isEmpty());
    }

    void itStaysOpenOnRequest()
    {
        QSignalSpy closing(m_desk.get(), &SaveDesk::closeRequested);
        QSignalSpy written(m_desk.get(), &SaveDesk::caughtUp);
        QVERIFY(!m_desk->mayClose());
        QTest::keyClick(m_notices->bar(), Qt::Key_Escape);
        free();
        QVERIFY(written.wait());
        QVERIFY(closing.isEmpty());
    }

    void itClosesAtOnceWhenLossIsAccepted()
    {
        QSignalSpy closing(m_desk.get(), &SaveDesk::closeRequested);
        QVERIFY(!m_desk->mayClose());
        m_notices->bar()->findChild<QPushButton *>()->click();
        QCOMPARE(closing.size(), 1);
        QVERIFY(m_desk->mayClose());
    }

private:
    QString question() const { return m_notices->bar()->sentence(); }
    void free() { QVERIFY(run(m_other->sql(), u"COMMIT"_s)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_other;
    std::unique_ptr<WriteQueue> m_queue;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<SaveDesk> m_desk;
};

QTEST_MAIN(TestSaveDesk)
#include "tst_savedesk.moc"
