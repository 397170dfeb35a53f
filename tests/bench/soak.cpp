// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/encoding.h"
#include "library/library.h"
#include "measuring.h"
#include "notes/notebook.h"
#include "playback/measuring/nullsink.h"
#include "playback/measuring/timecode.h"
#include "playback/player.h"
#include "store/database.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int fileSeconds = 170;
constexpr double rates[] = {0.8, 1, 1.1, 1.25, 1.5, 2};
constexpr int seeks = 1'000;

qsizetype handles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size();
}

/// How often the threads have woken up so far.
qint64 wakeUps()
{
    qint64 sum = 0;
    for (QDirIterator tasks(u"/proc/self/task"_s, QDir::Dirs | QDir::NoDotAndDotDot);
         tasks.hasNext();) {
        QFile file(tasks.next() + u"/status"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue; // the thread has ended meanwhile
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                sum += line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
        }
    }
    return sum;
}

/// The program as a listener uses it, with a temporary library.
class Program
{
public:
    explicit Program(const QString &folder)
        : m_database(Database::open(folder + u"/library.db"_s))
        , m_library(*m_database)
        , m_notebook(*m_database)
        , m_window(m_library, m_notebook, m_player, folder)
    {
        m_window.show();
    }

    bool play(const QString &path)
    {
        m_window.open({path});
        if (!QTest::qWaitFor([this] { return m_player.state() == Player::State::Paused; }, 10'000))
            return false;
        m_player.play();
        return QTest::qWaitFor([this] { return m_player.position() > 200ms; }, 10'000);
    }

    Player &player() { return m_player; }
    MainWindow &window() { return m_window; }

private:
    Result<Database> m_database;
    Library m_library;
    Notebook m_notebook;
    Player m_player;
    MainWindow m_window;
};

void measureSpeeds(QTextStream &out, Player &player, int seconds)
{
    out << "Growth of resident memory while playing for " << seconds << " s, and file handles:\n";
    for (const double rate : rates) {
        player.setRate(rate);
        player.seek(0ms);
        QTest::qWait(10'000); // wait until caches are filled
        const double before = residentMegabytes();
        player.seek(0ms);
        QTest::qWait(seconds * 1000);
        out << u"  %1x %2 MB, %3 handles\n"_s.arg(rate, -5)
                   .arg(residentMegabytes() - before, 6, 'f', 2)
                   .arg(handles())
            << Qt::flush;
    }
    player.setRate(1);
}

void measureSeeks(QTextStream &out, Player &player)
{
    const double before = residentMegabytes();
    const qsizetype handlesBefore = handles();
    for (int i = 0; i < seeks; ++i) {
        player.seek(milliseconds(i * 7'919 % (fileSeconds * 1'000 - 5'000)));
        QTest::qWait(20);
    }
    out << "After " << seeks << " seeks: " << QString::number(residentMegabytes() - before, 'f', 2)
        << " MB, " << handles() - handlesBefore << " handles more\n"
        << Qt::flush;
}

// QTest::qWait() would wake up every 10 ms itself.
void rest(milliseconds time)
{
    QTimer::singleShot(time, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

void measureWakeUps(QTextStream &out, Program &program)
{
    const auto row = [&out](const char *name) {
        rest(2s); // wait for the window manager
        const qint64 before = wakeUps();
        rest(10s);
        out << u"  %1 %2\n"_s.arg(QLatin1String(name), -10).arg((wakeUps() - before) / 10)
            << Qt::flush;
    };
    out << "Wake-ups a second of all threads while playing:\n";
    program.player().seek(0ms);
    row("visible");
    program.window().showMinimized();
    row("minimised");
    program.window().hide();
    row("hidden");
    program.window().showNormal();
    program.player().pause();
    row("paused");
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // it is hidden for a while
    const int seconds = std::min(argc > 1 ? atoi(argv[1]) : 60, fileSeconds / 2);
    QTextStream out(stdout);
    NullSink sink;
    const QTemporaryDir folder;
    if (!NullSink::isPossible() || !sink.start()) {
        out << "Nothing can be measured without pulseaudio.\n";
        return 1;
    }
    const QString path = folder.filePath(u"talk.mp3"_s);
    if (!encode(path, timecode::make(fileSeconds), timecode::sampleRate, 1,
                {.codec = "libmp3lame", .bitRate = 96'000}))
        return 1;
    Program program(folder.path());
    if (!program.play(path)) {
        out << "The file does not play.\n";
        return 1;
    }
    measureSpeeds(out, program.player(), seconds);
    measureSeeks(out, program.player());
    measureWakeUps(out, program);
    return 0;
}
