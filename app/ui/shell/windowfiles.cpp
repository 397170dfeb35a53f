// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window opens, pastes and writes: the part of MainWindow that talks to files.
#include "core/files.h"
#include "core/webaddress.h"
#include "exports/notesexport.h"
#include "formats/registry.h"
#include "ui/reader/readerpane.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/shortcutspage.h"
#include "ui/shell/demo.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/look/houselook.h"
#include "ui/widgets/timetext.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QMimeDatabase>
#include <QSplitter>
#include <QStandardPaths>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace earmark {
namespace {

constexpr const char *mediaPatterns = "*.mp3 *.m4a *.m4b *.aac *.ogg *.oga *.opus *.flac *.wav "
                                      "*.mp4 *.mkv *.webm *.mov";

// A name that says nothing is asked for its content: text is a transcript, the rest may sound.
bool isTranscript(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!formatOfFileName(path).isEmpty())
        return true;
    if (QString::fromLatin1(mediaPatterns).split(u' ').contains(u"*."_s + suffix))
        return false;
    return QMimeDatabase()
        .mimeTypeForFile(path, QMimeDatabase::MatchContent)
        .inherits(u"text/plain"_s);
}

// The names of all files that may be transcripts.
QString transcriptPatterns()
{
    QStringList patterns;
    for (const Format &format : formats()) {
        for (const QString &suffix : format.suffixes)
            patterns.append(u"*."_s + suffix);
    }
    return patterns.join(u' ');
}

/// A format to export to, as the file chooser offers it.
struct ExportKind
{
    QString filter;
    QString format;
    QString suffix;
};

QList<ExportKind> exportKinds()
{
    QList<ExportKind> kinds;
    for (const Format &format : formats()) {
        if (!format.canWrite)
            continue;
        kinds.append({u"%1 (*.%2)"_s.arg(format.title, format.writtenSuffix()), format.name,
                      format.writtenSuffix()});
    }
    return kinds;
}

// Browsers say where a text was copied: Chromium in UTF-8, Firefox in UTF-16.
QUrl addressOf(const QMimeData &copied)
{
    const QUrl chromium(QString::fromUtf8(copied.data(u"chromium/x-source-url"_s)));
    const QByteArray firefox = copied.data(u"text/x-moz-url-priv"_s);
    const QUrl url = chromium.isEmpty()
        ? QUrl(QString::fromUtf16(reinterpret_cast<const char16_t *>(firefox.constData()),
                                  firefox.size() / 2))
        : chromium;
    return isWebAddress(url) ? url : QUrl();
}

CopiedPage copiedPage(const QMimeData &copied)
{
    return {.text = copied.hasText() ? copied.text() : copied.html(), .address = addressOf(copied)};
}

QString lastFolder(const QString &kind)
{
    return QSettings()
        .value(u"folders/"_s + kind,
               QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void rememberFolder(const QString &kind, const QString &path)
{
    QSettings().setValue(u"folders/"_s + kind, QFileInfo(path).absolutePath());
}

} // namespace

void MainWindow::open(const QStringList &files, const QString &transcript,
                      std::optional<milliseconds> position)
{
    QStringList media;
    QString text = transcript;
    for (const QString &file : files) {
        const QUrl url(file);
        if (url.scheme() == u"earmark"_s) {
            openLink(url);
            return;
        }
        const QString path = url.isLocalFile() ? url.toLocalFile() : file;
        if (!isTranscript(path))
            media.append(path);
        else if (text.isEmpty())
            text = path;
    }
    if (!media.isEmpty()) {
        const QString first = media.takeFirst();
        m_session.open({.mediaPath = first, .transcriptPath = text, .position = position});
        m_session.add(media);
    } else if (!text.isEmpty())
        m_session.importFile(text);
    else if (position)
        m_player.seek(*position);
}

void MainWindow::openLink(const QUrl &link)
{
    const QString key = link.path().section(u'/', -1);
    const auto episode = m_library.episodeByKey(key);
    if (!episode || !*episode) {
        fail(episode ? Error{tr("The episode of this link is not in the library.")}
                     : episode.error());
        return;
    }
    const QString times = QUrlQuery(link).queryItemValue(u"t"_s);
    m_session.openEpisode((*episode)->id, readTimeText(times.section(u',', 0, 0)));
    m_player.play();
}

void MainWindow::openDemo()
{
    const auto media = layOutDemo(m_dataFolder + u"/demo"_s);
    m_session.forgetPage();
    if (media)
        m_session.open({.mediaPath = *media, .transcriptPath = {}, .position = {}});
    else
        fail(media.error());
}

void MainWindow::connectFileActions()
{
    connect(m_actions.open, &QAction::triggered, this, &MainWindow::askForMedia);
    connect(m_actions.openTranscript, &QAction::triggered, this, &MainWindow::askForTranscript);
    connect(m_actions.pastePage, &QAction::triggered, this, &MainWindow::pastePage);
    connect(m_actions.openDemo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(m_actions.exportNotes, &QAction::triggered, this,
            [this] { exportNotes(m_session.episode().id); });
    connect(m_actions.exportTranscript, &QAction::triggered, this, &MainWindow::exportTranscript);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.preferences, &QAction::triggered, this, [this] {
        auto *dialog = new SettingsDialog(m_preferences, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] {
        auto *page = new ShortcutsPage(m_menus, this);
        page->setAttribute(Qt::WA_DeleteOnClose);
        page->show();
    });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Earmark"),
        tr("Earmark %1. Listen with the transcript on screen, keep what you hear. "
           "Free software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    applyHouseLook(box);
    box->show();
}

void MainWindow::askForMedia()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a recording"), lastFolder(u"media"_s),
        tr("Recordings (%1);;All files (*)").arg(QString::fromLatin1(mediaPatterns)));
    if (path.isEmpty())
        return;
    rememberFolder(u"media"_s, path);
    open({path});
}

void MainWindow::offerToFind(EpisodeId id)
{
    const auto episode = m_library.episode(id);
    if (!episode || !*episode)
        return;
    const QString name = QFileInfo((*episode)->mediaPath).fileName();
    m_toast->offer(tr("“%1” is no longer where it was.").arg(name), tr("Find the file…"),
                   [this, id] { askForMoved(id); });
}

void MainWindow::askForMoved(EpisodeId id)
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Where is the recording now?"), lastFolder(u"media"_s),
        tr("Recordings (%1);;All files (*)").arg(QString::fromLatin1(mediaPatterns)));
    if (path.isEmpty())
        return;
    rememberFolder(u"media"_s, path);
    m_session.moveMedia(id, path);
}

void MainWindow::askForTranscript()
{
    if (!m_session.hasEpisode()) {
        fail({tr("Open the recording first, then its transcript.")});
        return;
    }
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a transcript"), lastFolder(u"transcript"_s),
        tr("Transcripts (%1);;All files (*)").arg(transcriptPatterns()));
    if (path.isEmpty())
        return;
    rememberFolder(u"transcript"_s, path);
    m_session.importFile(path);
}

void MainWindow::pastePage()
{
    const QMimeData *pasted = QApplication::clipboard()->mimeData();
    if (pasted->hasUrls()) {
        QStringList files;
        for (const QUrl &url : pasted->urls())
            files.append(url.toString());
        open(files);
        return;
    }
    const CopiedPage page = copiedPage(*pasted);
    if (page.text.trimmed().isEmpty())
        fail({tr("There is no text on the clipboard. Copy the episode’s page first.")});
    else
        m_session.importPage(page);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        files.append(url.toString());
    if (!files.isEmpty())
        open(files);
    else
        m_session.importPage(copiedPage(*event->mimeData()));
}

// Not modal: the window goes on being read and heard while one writes.
void MainWindow::askForTime()
{
    askForText(this, tr("Go to a time"), tr("Time, such as 12:34:"), timeText(m_player.position()),
               [this](const QString &text) {
                   if (const auto time = readTimeText(text))
                       m_player.seek(*time);
                   else
                       fail({tr("“%1” is no time. Write 12:34 or 1:02:03.").arg(text)});
               });
}

void MainWindow::exportNotes(EpisodeId id)
{
    const auto episode = m_library.episode(id);
    const auto annotations = m_notebook.ofEpisode(id);
    if (!episode || !annotations) {
        fail(episode ? annotations.error() : episode.error());
        return;
    }
    if (!*episode || annotations->isEmpty()) {
        fail({tr("There are no notes to export yet. Select some words, or press B or N.")});
        return;
    }
    NotesDocument document{
        **episode, m_library.cover(id) ? *m_library.cover(id) : QByteArray(), {}, *annotations, {}};
    if (id == m_session.episode().id) {
        for (const Speaker &speaker : m_session.transcript().speakers)
            document.speakers.append(m_session.transcript().speakerName(speaker.id));
    }
    for (int colour = 0; colour < Annotation::colours; ++colour)
        document.meanings.insert(colour, m_notebook.meaning(colour));

    QString filter;
    const QString html = tr("Web page (*.html)");
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export the notes"),
        lastFolder(u"export"_s) + u'/' + exportFileName(**episode) + u".md"_s,
        tr("Markdown (*.md)") + u";;"_s + html, &filter, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    rememberFolder(u"export"_s, path);
    const auto written = writeNotes(document, path, filter == html ? u"html"_s : QString());
    if (written)
        m_toast->offer(tr("Notes written to “%1”.").arg(QFileInfo(*written).fileName()), tr("Show"),
                       [path = *written] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    else
        fail(written.error());
}

void MainWindow::exportTranscript()
{
    if (!m_session.hasTranscript()) {
        fail({tr("This episode has no transcript yet.")});
        return;
    }
    const QList<ExportKind> kinds = exportKinds();
    QStringList filters;
    for (const ExportKind &kind : kinds)
        filters.append(kind.filter);
    QString chosen;
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export the transcript"),
        lastFolder(u"export"_s) + u'/' + exportFileName(m_session.episode()) + u".vtt"_s,
        filters.join(u";;"_s), &chosen);
    if (path.isEmpty())
        return;
    const ExportKind &kind = kinds.at(std::max<qsizetype>(0, filters.indexOf(chosen)));
    // Several formats share a suffix; another suffix than that of the chosen one is meant.
    const QString named = formatOfFileName(path);
    if (named.isEmpty())
        path += u'.' + kind.suffix;
    const bool isKind = named.isEmpty() || path.endsWith(u'.' + kind.suffix, Qt::CaseInsensitive);
    rememberFolder(u"export"_s, path);
    const auto bytes = writeTranscript(m_session.transcript(), isKind ? kind.format : named,
                                       {.textTemplate = m_preferences.textTemplate()});
    const auto written = bytes ? writeFile(path, *bytes) : Result<>(bytes.error());
    if (written)
        m_toast->say(tr("Transcript written to “%1”.").arg(QFileInfo(path).fileName()));
    else
        fail(written.error());
}

void MainWindow::removeEpisode(EpisodeId id)
{
    if (m_session.removeEpisode(id))
        offerUndo(tr("Episode taken off the list; its file and notes are kept."));
}

} // namespace earmark
