// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../session/house.h"
#include "ui/shell/endsignals.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdio>

using namespace earmark;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

qint64 now()
{
    QElapsedTimer timer; // uses one clock for all programs
    timer.start();
    return timer.msecsSinceReference();
}

char letter(qsizetype place)
{
    return char('a' + place % 26);
}

/// Opens the recording in `folder`, opens a note, and types into it without a pause. Prints when
/// each letter was typed.
class Typist : public QObject
{
public:
    explicit Typist(const QString &folder)
        : m_database(*Database::open(folder + u"/library.db"_s))
        , m_queue(m_database.path())
        , m_library(m_database, m_queue)
        , m_notebook(m_database, m_queue)
        , m_window(m_library, m_notebook, m_player, folder, &m_queue)
    {
        connect(&m_ends, &EndSignals::received, &m_window, &MainWindow::endNow);
        connect(&m_keys, &QTimer::timeout, this, &Typist::type);
        m_window.show();
        m_window.open({folder + u"/talk.wav"_s});
        m_keys.start(20ms);
    }

    int run()
    {
        const int code = QApplication::exec();
        return m_window.save(5s) ? code : 1;
    }

private:
    void type()
    {
        auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        if (!note && m_typed > 0)
            return; // the window is closing
        if (!note) {
            m_window.activateWindow();
            for (QAction *action : m_window.actions()) {
                if (action->shortcut() == QKeySequence(u"N"_s) && action->isEnabled())
                    action->trigger();
            }
            return;
        }
        QTest::keyClick(note, letter(m_typed++));
        std::printf("%lld\n", static_cast<long long>(now()));
        std::fflush(stdout);
    }

    EndSignals m_ends;
    Database m_database;
    WriteQueue m_queue;
    Library m_library;
    Notebook m_notebook;
    Player m_player{Player::Output::Clock};
    MainWindow m_window;
    QTimer m_keys;
    qsizetype m_typed = 0;
};

} // namespace

/// Kills the program while somebody is typing. If EARMARK_ROUNDS is set, it is the number of
/// rounds, and the time lost is checked too.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedASecondBeforeIsSaved()
    {
        qint64 most = 0;
        for (int round = 0; round < rounds(); ++round) {
            const auto [typed, end] = typeUntil(SIGKILL);
            const qsizetype kept = lettersKept();
            QVERIFY(kept > 0);
            QVERIFY(kept <= typed.size() + 1); // the last letter may not have been reported
            if (kept < typed.size())
                most = std::max(most, end - typed.at(kept));
        }
        qInfo("%d kills, at most %lld ms of typing lost", rounds(), static_cast<long long>(most));
        if (qEnvironmentVariableIsSet("EARMARK_ROUNDS"))
            QVERIFY2(most <= 1000, qPrintable(QString::number(most)));
    }

    void endingByASignalLosesNothing_data()
    {
        QTest::addColumn<int>("signal");

        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void endingByASignalLosesNothing()
    {
        QFETCH(int, signal);
        for (int round = 0; round < rounds(); ++round) {
            const auto typed = typeUntil(signal).first;
            QCOMPARE(lettersKept(), typed.size());
        }
    }

private:
    static int rounds() { return std::max(qEnvironmentVariableIntValue("EARMARK_ROUNDS"), 2); }

    /// When each letter was typed, and when the program ended.
    std::pair<QList<qint64>, qint64> typeUntil(int signal)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        if (!writeFile(m_folder->filePath(u"talk.wav"_s), toneWav(8s)))
            return {};
        QProcess typist;
        typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        typist.start(QCoreApplication::applicationFilePath(),
                     {u"shell/killed"_s, u"--type"_s, m_folder->path()});
        const qsizetype wanted = QRandomGenerator::global()->bounded(60, 120);
        QByteArray told;
        // Without a limit: a busy machine may take long to begin.
        while (told.count('\n') < wanted && typist.waitForReadyRead(-1))
            told += typist.readAllStandardOutput();
        const qint64 end = now();
        kill(pid_t(typist.processId()), signal);
        typist.waitForFinished();
        told += typist.readAllStandardOutput();

        QList<qint64> times;
        for (const QByteArray &line : told.split('\n')) {
            if (!line.isEmpty())
                times.append(line.toLongLong());
        }
        return {times, end};
    }

    /// How many of the typed letters are on disk; 0 if anything else is.
    qsizetype lettersKept() const
    {
        auto database = Database::open(m_folder->filePath(u"library.db"_s));
        if (!database)
            return 0;
        const auto notes = Notebook(*database).ofEpisode(EpisodeId{1});
        if (!notes || notes->size() != 1)
            return 0;
        const QByteArray text = notes->first().note.toUtf8();
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) != letter(i))
                return 0;
        }
        return text.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--type"_s)
        return Typist(arguments.value(2)).run();
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
