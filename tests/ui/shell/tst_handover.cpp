// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handover.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <sys/stat.h>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two instances with one library.
class TestHandover : public QObject
{
    Q_OBJECT

    using Outcome = Handover::Outcome;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"data"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"run"_s));
        chmod(QFile::encodeName(m_folder->filePath(u"run"_s)).constData(), 0700);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->filePath(u"run"_s)));
    }

    void theFirstOpensWhatTheSecondWasAskedToOpen()
    {
        const auto first = firstOf(path());
        QSignalSpy received(first.get(), &Handover::received);
        const auto given = give(path(), {u"earmark"_s, u"épisode.mp3"_s});
        QTRY_VERIFY(given.isFinished());
        QCOMPARE(given.result(), Outcome::Given);
        QCOMPARE(received.count(), 1);
        QCOMPARE(received.first().first().toStringList(),
                 QStringList({u"earmark"_s, u"épisode.mp3"_s}));
        QVERIFY(first->isAlone());
    }

    void threeStartsAtOnceLoseNothing()
    {
        Handover first(path());
        QCOMPARE(first.give({}, 0ms), Outcome::First);
        QSignalSpy received(&first, &Handover::received);
        const auto one = give(path(), {u"one"_s});
        const auto two = give(path(), {u"two"_s});
        first.listen(); // only now, because opening its library takes a while
        QTRY_VERIFY(one.isFinished() && two.isFinished());
        QCOMPARE(one.result(), Outcome::Given);
        QCOMPARE(two.result(), Outcome::Given);
        QCOMPARE(received.count(), 2);
    }

    void theSocketIsInAFolderOfOurOwn()
    {
        const auto first = firstOf(path());
        QCOMPARE(QDir(m_folder->filePath(u"run"_s)).entryList(QDir::System).size(), 1);
    }

    void aFolderThatOthersMayWriteToIsNotUsed()
    {
        chmod(QFile::encodeName(m_folder->filePath(u"run"_s)).constData(), 0777);
        const auto first = firstOf(path());
        QCOMPARE(QDir(m_folder->filePath(u"run"_s)).entryList(QDir::System).size(), 0);
    }

    void otherRuntimeFoldersAndNamesReachTheSameInstance()
    {
        const auto first = firstOf(path());
        QSignalSpy received(first.get(), &Handover::received);
        qputenv("XDG_RUNTIME_DIR", "/nowhere");
        QVERIFY(QFile::link(m_folder->filePath(u"data"_s), m_folder->filePath(u"link"_s)));
        const auto given = give(m_folder->filePath(u"link//library.db"_s), {u"one"_s});
        QTRY_VERIFY(given.isFinished());
        QCOMPARE(given.result(), Outcome::Given);
        QCOMPARE(received.count(), 1);
    }

    void aFirstThatDoesNotAnswerIsReported()
    {
        Handover first(path());
        QCOMPARE(first.give({}, 0ms), Outcome::First);
        QCOMPARE(Handover(path()).give({u"one"_s}, 200ms), Outcome::Unanswered); // no socket yet
        first.listen();
        QCOMPARE(Handover(path()).give({u"one"_s}, 200ms), Outcome::Unanswered); // busy
    }

    void whenTheFirstEndsTheNextTakesOver()
    {
        auto first = firstOf(path());
        first.reset();
        QCOMPARE(Handover(path()).give({}, 0ms), Outcome::First);
    }

    void invalidMessagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("too long") << QByteArray("\x7f\xff\xff\xff");
        QTest::newRow("null") << QByteArray("\xff\xff\xff\xff");
        QTest::newRow("more texts than may be") << QByteArray("\0\0\0\4\xff\xff\xff\xf0", 8);
        QTest::newRow("fewer texts than said") << QByteArray("\0\0\0\4\0\0\0\3", 8);
        QTest::newRow("a text without an end")
            << QByteArray("\0\0\0\10\0\0\0\1\x7f\xff\xff\xff", 12);
    }

    void invalidMessagesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto first = firstOf(path());
        QSignalSpy received(first.get(), &Handover::received);
        QLocalSocket socket;
        socket.connectToServer(socketPath());
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState); // it was disconnected
        QCOMPARE(received.count(), 0);
    }

    void aSlowCallerKeepsNobodyWaiting()
    {
        const auto first = firstOf(path());
        QSignalSpy received(first.get(), &Handover::received);
        QLocalSocket silent;
        silent.connectToServer(socketPath());
        QVERIFY(silent.waitForConnected());
        silent.write("\0", 1);
        const auto given = give(path(), {u"one"_s});
        QTRY_VERIFY(given.isFinished());
        QCOMPARE(given.result(), Outcome::Given);
        QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 20'000);
    }

    void tooManyArgumentsAreRefused()
    {
        const auto first = firstOf(path());
        QStringList many;
        for (int i = 0; i <= Handover::maxArguments; ++i)
            many.append(u"x"_s);
        QCOMPARE(Handover(path()).give(many, 200ms), Outcome::Unanswered);
    }

    void otherLibrariesAreLeftAlone()
    {
        const auto first = firstOf(path());
        QCOMPARE(Handover(m_folder->filePath(u"other/library.db"_s)).give({}, 0ms), Outcome::First);
    }

private:
    QString path() const { return m_folder->filePath(u"data/library.db"_s); }

    QString socketPath() const
    {
        const QDir folder(m_folder->filePath(u"run"_s));
        return folder.filePath(folder.entryList(QDir::System).value(0));
    }

    static std::unique_ptr<Handover> firstOf(const QString &path)
    {
        auto first = std::make_unique<Handover>(path);
        if (first->give({}, 0ms) == Outcome::First)
            first->listen();
        return first;
    }

    // give() blocks, but the other instance needs this thread's event loop.
    static QFuture<Outcome> give(const QString &path, const QStringList &arguments)
    {
        return QtConcurrent::run([path, arguments] { return Handover(path).give(arguments, 30s); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
