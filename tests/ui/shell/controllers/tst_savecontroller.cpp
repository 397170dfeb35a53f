// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "ui/shell/controllers/savecontroller.h"
#include "ui/shell/notices/notices.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// A window with a change that another program keeps it from writing.
class TestSaveController : public QObject
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
        m_controller = std::make_unique<SaveController>(m_queue.get(), *m_notices, m_window.get());
        QVERIFY(run(m_other->sql(), u"BEGIN IMMEDIATE"_s));
        m_queue->add({.write = [](const QSqlDatabase &db) {
            return run(db, u"UPDATE episode SET title = ''"_s);
        }});
    }

    void cleanup()
    {
        m_controller.reset();
        m_notices.reset();
        m_window.reset();
        m_queue.reset();
        m_other.reset();
    }

    void theWindowClosesWhenEverythingIsWritten()
    {
        QSignalSpy closing(m_controller.get(), &SaveController::closeRequested);
        QVERIFY(!m_controller->mayClose());
        QVERIFY(!question().isEmpty());
        free();
        QVERIFY(closing.wait());
        QVERIFY(m_controller->mayClose());
        QVERIFY(question().isEmpty());
    }

    void itStaysOpenOnRequest()
    {
        QSignalSpy closing(m_controller.get(), &SaveController::closeRequested);
        QSignalSpy written(m_queue.get(), &WriteQueue::caughtUp);
        QVERIFY(!m_controller->mayClose());
        QTest::keyClick(m_notices->bar(), Qt::Key_Escape);
        free();
        QVERIFY(written.wait());
        QVERIFY(closing.isEmpty());
    }

    void itClosesAtOnceWhenLossIsAccepted()
    {
        QSignalSpy closing(m_controller.get(), &SaveController::closeRequested);
        QVERIFY(!m_controller->mayClose());
        m_notices->bar()->findChild<QPushButton *>()->click();
        QCOMPARE(closing.size(), 1);
        QVERIFY(m_controller->mayClose());
    }

private:
    QString question() const { return m_notices->bar()->sentence(); }
    void free() { QVERIFY(run(m_other->sql(), u"COMMIT"_s)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_other;
    std::unique_ptr<WriteQueue> m_queue;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<SaveController> m_controller;
};

QTEST_MAIN(TestSaveController)
#include "tst_savecontroller.moc"
