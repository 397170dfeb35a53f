// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"
#include "ui/shell/endsignals.h"
#include "ui/shell/handover.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QMessageBox>
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

// English is loaded first for its plurals; what a language says comes before it.
void translate(QCoreApplication &application, QTranslator &english, QTranslator &ours,
               QTranslator &qts)
{
    if (english.load(u":/i18n/earmark_en.qm"_s))
        application.installTranslator(&english);
    if (qts.load(QLocale(), u"qtbase"_s, u"_"_s,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&qts);
    if (ours.load(QLocale(), u"earmark"_s, u"_"_s, u":/i18n"_s))
        application.installTranslator(&ours);
}

// Help, version, or wrong usage; else the command line.
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

// What is handed to a running window: paths made whole, for its folder may be another.
QStringList wholePaths(const QStringList &arguments)
{
    QStringList whole;
    for (const QString &argument : arguments) {
        const auto value = argument.startsWith("--"_L1) ? argument.indexOf(u'=') + 1 : 0;
        const QString path = argument.mid(value);
        whole.append(argument.first(value)
                     + (QFile::exists(path) ? QFileInfo(path).absoluteFilePath() : path));
    }
    return whole;
}

// Qt ends the program with a lengthy message where it finds no display.
bool hasDisplay(const QStringList &arguments)
{
    return arguments.contains(u"-platform"_s) || qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
        || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

// Said on the terminal and on the desktop, where it goes by itself.
int sayTaken(const QString &dataFolder)
{
    const Error error{
        QCoreApplication::translate(
            "main", "Earmark has this library open already, and does not answer (%1).")
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

// A library that can't be opened stays as it is; this session keeps a passing one, and says so.
Result<Database> openLibrary(QString &dataFolder, const QTemporaryDir &passing, QString &warning)
{
    auto database = Database::open(libraryPath(dataFolder));
    if (!database) {
        warning = QCoreApplication::translate("main", "%1 What you do now will not be kept.")
                      .arg(database.error().message);
        dataFolder = passing.path();
        database = Database::open(libraryPath(dataFolder));
    }
    if (!database)
        return database;
    if (auto reads = database->becomeReader(); !reads)
        return reads.error();
    return database;
}

int runWindow(QApplication &application, const CommandLine &line)
{
    application.setDesktopFileName(u"org.earmark.Earmark"_s);
    application.setWindowIcon(QIcon(u":/org.earmark.Earmark.svg"_s));
    QString dataFolder = QFileInfo(line.dataFolder).absoluteFilePath();
    Handover handover(libraryPath(dataFolder));
    const auto outcome = handover.give(wholePaths(QCoreApplication::arguments()), 20s);
    if (outcome == Handover::Outcome::Given)
        return exitDone;
    if (outcome == Handover::Outcome::Unanswered)
        return sayTaken(dataFolder);
    handover.listen();

    QString warning;
    if (!handover.isAlone()) {
        warning = QCoreApplication::translate(
            "main",
            "The folder of the library allows no locks, so open the library only once at a time.");
    }
    const QTemporaryDir passing;
    auto database = openLibrary(dataFolder, passing, warning);
    if (!database) {
        complain(database.error());
        return exitFailed;
    }

    EndSignals ends;
    WriteQueue queue(libraryPath(dataFolder));
    Library library(*database, queue);
    Notebook notebook(*database, queue);
    (void)library.tidy(); // what is refused stays, and another start tries again
    Player player;
    MainWindow window(library, notebook, player, dataFolder, &queue);
    const auto obey = [&window](const CommandLine &asked) {
        window.open(asked.files, asked.transcript, asked.position);
        if (asked.demo)
            window.openDemo();
    };
    QObject::connect(&handover, &Handover::received, &window, [&](const QStringList &arguments) {
        const auto asked = commandLine(arguments);
        if (const auto *other = std::get_if<CommandLine>(&asked))
            obey(*other);
        window.comeForward();
    });
    QObject::connect(&ends, &EndSignals::received, &window, &MainWindow::endNow);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window,
                     [&window] { (void)window.save(2s); });
    window.warn(warning);
    window.show();
    if (line.files.isEmpty() && line.transcript.isEmpty() && !line.demo)
        window.resume(line.position);
    else
        obey(line);
    const int code = QApplication::exec();
    return window.save(5s) ? code : exitFailed;
}

int run(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool isCommand = isForTerminal(arguments);
    const bool terminal = isCommand || !hasDisplay(arguments);
    const auto application = terminal
        ? std::unique_ptr<QCoreApplication>(new QCoreApplication(argc, argv))
        : std::unique_ptr<QCoreApplication>(new QApplication(argc, argv));
    name(*application);
    // Whoever calls a command reads one sentence; QT_LOGGING_RULES brings the others back.
    if (terminal)
        QLoggingCategory::setFilterRules(u"*.warning=false"_s);
    QTranslator english;
    QTranslator ours;
    QTranslator qts;
    translate(*application, english, ours, qts);

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
    return runWindow(static_cast<QApplication &>(*application), std::get<CommandLine>(line));
}

} // namespace

int main(int argc, char *argv[])
{
    const int code = run(argc, argv);
    // All that is ours is closed. Qt 6.4 would still leave the sound server without taking the lock
    // of the thread that listens to it, and crash now and then.
    std::fflush(nullptr);
    std::_Exit(code);
}
