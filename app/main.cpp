// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run/readcommandline.h"
#include "cli/run/runcommand.h"
#include "cli/terminal.h"
#include "store/backup.h"
#include "ui/shell/endsignals.h"
#include "ui/shell/handover.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace earmark;

namespace {

void name(QCoreApplication &application)
{
    application.setOrganizationName(u"earmark"_s);
    application.setApplicationName(u"earmark"_s);
    application.setApplicationVersion(u"" EARMARK_VERSION ""_s);
}

// English is installed first, for its plurals; the user's language overrides it.
void translate(QCoreApplication &application, QTranslator &english, QTranslator &ours,
               QTranslator &qtBase)
{
    if (english.load(u":/i18n/earmark_en.qm"_s))
        application.installTranslator(&english);
    if (qtBase.load(QLocale(), u"qtbase"_s, u"_"_s,
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&qtBase);
    if (ours.load(QLocale(), u"earmark"_s, u"_"_s, u":/i18n"_s))
        application.installTranslator(&ours);
}

// The command line; or the exit code, after printing help, version or a usage error.
std::variant<CommandLine, int> commandLine(const QStringList &arguments)
{
    auto line = readCommandLine(arguments);
    if (!line) {
        complain(line.error());
        return exitUsage;
    }
    if (const auto *notice = std::get_if<Notice>(&*line))
        return announce(*notice);
    return std::get<CommandLine>(*line);
}

// Makes paths absolute, because a running window that gets them may have another working folder.
QStringList absolutePaths(const QStringList &arguments)
{
    QStringList absolute;
    for (const QString &argument : arguments) {
        const auto value = argument.startsWith("--"_L1) ? argument.indexOf(u'=') + 1 : 0;
        const QString path = argument.mid(value);
        absolute.append(argument.first(value)
                        + (QFile::exists(path) ? QFileInfo(path).absoluteFilePath() : path));
    }
    return absolute;
}

// Without a display, Qt would end the program with a long message.
bool hasDisplay(const QStringList &arguments)
{
    return arguments.contains(u"-platform"_s) || qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
        || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// Reports it on the terminal and in a message box that closes by itself.
int reportLibraryInUse(const QString &dataFolder)
{
    const Error error{
        QCoreApplication::translate(
            "main", "Earmark already has this library open, but does not respond (%1).")
            .arg(QDir::toNativeSeparators(dataFolder))};
    complain(error);
    QMessageBox box(QMessageBox::Warning, u"Earmark"_s, error.message, QMessageBox::Ok);
    box.setTextFormat(Qt::PlainText);
    QTimer::singleShot(30s, &box, &QWidget::close);
    QObject::connect(&box, &QDialog::finished, qApp, &QCoreApplication::quit);
    box.show();
    QApplication::exec();
    return exitFailed;
}

// Only a program that is alone may put another library in place. What speaks against it is added to
// `warnings`.
void restoreLibrary(const QString &library, bool isAlone, QStringList &warnings)
{
    if (!isAlone) {
        warnings.append(QCoreApplication::translate(
            "main",
            "The library’s folder does not support locks, so open the library in only one window "
            "at a time."));
        if (isRestoreConfirmed(library))
            warnings.append(QCoreApplication::translate(
                "main", "For the same reason the library is not restored from the backup."));
    } else if (const auto restored = finishRestore(library); !restored) {
        warnings.append(restored.error().message);
    }
}

// If the library cannot be opened, leaves it unchanged, uses a temporary one for this run and adds
// to `warnings`. Fails if that cannot be opened either.
Result<Database> openLibrary(QString &dataFolder, const QTemporaryDir &temporary,
                             QStringList &warnings)
{
    auto database = Database::open(libraryPath(dataFolder));
    if (!database) {
        warnings.append(QCoreApplication::translate("main", "%1 What you do now will not be kept.")
                            .arg(database.error().message));
        dataFolder = temporary.path();
        database = Database::open(libraryPath(dataFolder));
    }
    if (!database)
        return database;
    if (auto reads = database->becomeReader(); !reads)
        return reads.error();
    return database;
}

int runWindow(QApplication &application, const CommandLine &line, bool &restarts)
{
    application.setDesktopFileName(u"org.earmark.Earmark"_s);
    application.setWindowIcon(QIcon(u":/org.earmark.Earmark.svg"_s));
    QString dataFolder = QFileInfo(line.dataFolder).absoluteFilePath();
    Handover handover(libraryPath(dataFolder));
    const auto outcome = handover.give(absolutePaths(QCoreApplication::arguments()), 20s);
    if (outcome == Handover::Outcome::Given)
        return exitDone;
    if (outcome == Handover::Outcome::Unanswered)
        return reportLibraryInUse(dataFolder);
    handover.listen();

    QStringList warnings;
    restoreLibrary(libraryPath(dataFolder), handover.isAlone(), warnings);
    const QTemporaryDir temporary;
    auto database = openLibrary(dataFolder, temporary, warnings);
    if (!database) {
        complain(database.error());
        return exitFailed;
    }

    EndSignals ends;
    WriteQueue queue(libraryPath(dataFolder));
    Library library(*database, queue);
    Notebook notebook(*database, queue);
    (void)library.tidy(); // if it fails, the next start tries again
    Player player;
    MainWindow window(library, notebook, player, dataFolder, &queue);
    const auto openRequested = [&window](const CommandLine &request) {
        window.open(request.files, request.transcript, request.position);
        if (request.demo)
            window.openDemo();
    };
    QObject::connect(&handover, &Handover::received, &window, [&](const QStringList &arguments) {
        const auto read = commandLine(arguments);
        if (const auto *request = std::get_if<CommandLine>(&read))
            openRequested(*request);
        window.comeForward();
    });
    QObject::connect(&ends, &EndSignals::received, &window, &MainWindow::endNow);
    window.warn(warnings.join(u' '));
    window.show();
    QTimer::singleShot(0, &window,
                       [&window] { window.offerToDesktop(QDBusConnection::sessionBus()); });
    if (line.files.isEmpty() && line.transcript.isEmpty() && !line.demo)
        window.resume(line.position);
    else
        openRequested(line);
    const int code = QApplication::exec();
    const bool isSaved = window.save(5s);
    restarts = window.restarts() && isSaved;
    return isSaved ? code : exitFailed;
}

// In the terminal, fonts come from the platform that shows nothing.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[], bool terminal,
                                                  const QStringList &arguments)
{
    if (!terminal)
        return std::make_unique<QApplication>(argc, argv);
    if (!needsFonts(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool isCommand = isForTerminal(arguments);
    const bool terminal = isCommand || !hasDisplay(arguments);
    const auto application = makeApplication(argc, argv, terminal, arguments);
    name(*application);
    // Keep Qt's warnings out of the terminal; QT_LOGGING_RULES can turn them on again.
    if (terminal)
        QLoggingCategory::setFilterRules(u"*.warning=false"_s);
    QTranslator english;
    QTranslator ours;
    QTranslator qtBase;
    translate(*application, english, ours, qtBase);

    const auto line = commandLine(terminal ? arguments : QCoreApplication::arguments());
    if (const auto *code = std::get_if<int>(&line))
        return *code;
    if (terminal && !isCommand) {
        complain({QCoreApplication::translate(
            "main", "There is no display to show a window on; see “earmark --help”.")});
        return exitFailed;
    }
    if (terminal)
        return runInTerminal(std::get<CommandLine>(line));
    bool restarts = false;
    const int code =
        runWindow(static_cast<QApplication &>(*application), std::get<CommandLine>(line), restarts);
    if (restarts)
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                {u"--data-dir"_s, std::get<CommandLine>(line).dataFolder});
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    const int code = run(argc, argv);
    // Exit without destructors of globals: Qt 6.4 would disconnect from the sound server without
    // the lock of its listening thread, and sometimes crash. Everything of ours is closed already.
    std::fflush(nullptr);
    std::_Exit(code);
}
