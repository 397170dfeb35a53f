// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/controllers/filecontroller.h"

#include "core/webaddress.h"
#include "formats/registry.h"
#include "session/reading/pasted.h"
#include "session/reading/recordings.h"
#include "session/session.h"
#include "ui/shell/actions/windowactions.h"
#include "ui/shell/files/askforfile.h"
#include "ui/shell/files/demo.h"
#include "ui/shell/notices/notices.h"
#include "ui/widgets/timetext.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPointer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {
namespace {

QString mediaPatterns()
{
    QStringList patterns;
    for (const QString &suffix : recordingSuffixes())
        patterns.append(u"*."_s + suffix);
    return patterns.join(u' ');
}

bool isTranscriptByName(const QString &path)
{
    return !formatOfFileName(path).isEmpty();
}

// If the name does not tell, look at the content: text is a transcript, anything else may be a
// recording.
bool isTranscript(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (isTranscriptByName(path))
        return true;
    if (recordingSuffixes().contains(suffix))
        return false;
    return QMimeDatabase()
        .mimeTypeForFile(path, QMimeDatabase::MatchContent)
        .inherits(u"text/plain"_s);
}

// Browsers add the address a text was copied from: Chromium in UTF-8, Firefox in UTF-16.
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

/// What to open, by kind.
struct Given
{
    QStringList media;
    QStringList texts;
    QStringList folders;
    QList<QUrl> links;
    bool hasAddress = false; ///< an address of something that would have to be downloaded
};

Given sorted(const QStringList &files)
{
    Given given;
    for (const QString &file : files) {
        const QUrl url(file);
        const QString path = url.isLocalFile() ? url.toLocalFile() : file;
        if (url.scheme() == u"earmark"_s)
            given.links.append(url);
        else if (isOnTheWeb(url))
            given.hasAddress = true;
        else if (QFileInfo(path).isDir())
            given.folders.append(path);
        else if (isTranscript(path))
            given.texts.append(path);
        else
            given.media.append(path);
    }
    return given;
}

// As talk.mp3 and talk.fr.vtt are.
bool isNamedAlike(const QString &text, const QString &media)
{
    const QString name = QFileInfo(text).fileName();
    const QString base = QFileInfo(media).completeBaseName();
    return name.startsWith(base + u'.') || QFileInfo(text).completeBaseName() == base;
}

// The transcript for the first recording: one with its name, else the first that is named like
// none.
QString textFor(const Given &given)
{
    for (const QString &text : given.texts) {
        if (isNamedAlike(text, given.media.first()))
            return text;
    }
    const auto isOfNone = [&given](const QString &text) {
        return std::ranges::none_of(
            given.media, [&text](const QString &media) { return isNamedAlike(text, media); });
    };
    const auto found = std::ranges::find_if(given.texts, isOfNone);
    return found == given.texts.end() ? QString() : *found;
}

CopiedPage copiedPage(const QMimeData &copied)
{
    return {.text = copied.hasText() ? copied.text() : copied.html(), .address = addressOf(copied)};
}

} // namespace

FileController::FileController(const WindowActions &actions, Session &session,
                               const QString &dataFolder, Notices &notices, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_dataFolder(dataFolder)
    , m_notices(notices)
    , m_window(window)
    , m_attempt(std::make_unique<QObject>())
{
    connect(actions.open, &QAction::triggered, this, &FileController::askForMedia);
    connect(actions.openTranscript, &QAction::triggered, this, &FileController::askForTranscript);
    connect(actions.pastePage, &QAction::triggered, this, &FileController::paste);
    connect(actions.openDemo, &QAction::triggered, this, &FileController::openDemo);
    connect(&session, &Session::mediaMissing, this, &FileController::offerToFind);
    connect(&session, &Session::failed, this,
            [this](const Error &error) { m_notices.fail(error, m_attempt.get()); });
    connect(&session, &Session::textWaiting, this, &FileController::showText);
    connect(&session, &Session::textClosed, this, &FileController::offerText);
    connect(&session.adding(), &Adding::added, this, &FileController::sayAdded);
    // When an episode opens, notices about earlier failed attempts disappear.
    connect(&session, &Session::episodeOpened, this, [this] {
        m_attempt = std::make_unique<QObject>();
        if (m_session.hasWaitingText())
            askForRecording();
    });
}

void FileController::open(const QStringList &files, const QString &transcript,
                          std::optional<milliseconds> position)
{
    const Given given = sorted(files);
    for (const QString &folder : given.folders)
        m_session.adding().addFolder(folder);
    if (!given.media.isEmpty())
        openMedia(given.media, transcript.isEmpty() ? textFor(given) : transcript, position);
    else if (!transcript.isEmpty() || !given.texts.isEmpty())
        openText(transcript.isEmpty() ? given.texts.last() : transcript);
    else if (position)
        emit seekRequested(*position);
    if (!given.links.isEmpty())
        openLink(given.links.last());
    if (given.hasAddress)
        sayCannotFetch();
}

void FileController::openMedia(const QStringList &media, const QString &text,
                               std::optional<milliseconds> position)
{
    m_session.open({.mediaPath = media.first(), .transcriptPath = text, .position = position});
    m_session.adding().add(media.mid(1));
}

void FileController::openText(const QString &path)
{
    const OpenEpisode *open = m_session.current();
    const bool isCertain = open && isNamedAlike(path, open->episode().mediaPath);
    m_session.import({.path = path, .page = {}, .isCertain = isCertain});
}

void FileController::sayCannotFetch()
{
    m_notices.say(
        tr("Earmark cannot fetch pages from the web. Open the page in a browser, copy all "
           "of it, and paste it here."),
        m_attempt.get());
}

void FileController::sayAdded(int count, const QString &folder, bool isFull)
{
    if (!folder.isEmpty() && count == 0)
        m_notices.say(tr("There are no recordings in “%1”.").arg(folder));
    else if (isFull)
        m_notices.say(tr("%n recordings of “%1” are in the list now. Earmark takes no more from "
                         "one folder; open the folders in it one by one for the rest.",
                         nullptr, count)
                          .arg(folder));
    else if (!folder.isEmpty())
        m_notices.say(tr("%n recordings of “%1” are in the list now.", nullptr, count).arg(folder));
    else if (count > 1)
        m_notices.say(tr("%n more recordings are in the list now.", nullptr, count));
}

// If no episode is open, the text is shown meanwhile.
void FileController::showText(const EpisodePage &page)
{
    emit textShown(page);
    askForRecording();
}

void FileController::askForRecording()
{
    m_notices.ask(tr("Now open its recording."),
                  {{tr("Open its recording…"), [this] { askForMedia(); }},
                   {tr("Close the text"), [this] { m_session.closeText(); }}},
                  m_attempt.get());
}

void FileController::offerText(const GivenText &closed)
{
    if (!m_session.hasWaitingText())
        emit textPutAway();
    m_notices.offer(tr("The waiting text was closed."), tr("Undo"),
                    [this, closed] { m_session.keepForNext(closed); });
}

void FileController::askForItsRecording(const GivenText &text)
{
    m_session.keepForNext(text);
    askForMedia();
}

void FileController::openLink(const QUrl &link)
{
    const QString key = link.path().section(u'/', -1);
    const auto episode = m_session.library().episodeByKey(key);
    if (!episode || !*episode) {
        m_notices.fail(episode ? Error{tr("The episode of this link is not in the library.")}
                               : episode.error());
        return;
    }
    const QString times = QUrlQuery(link).queryItemValue(u"t"_s);
    const auto position = readTimeText(times.section(u',', 0, 0));
    if (position && (*episode)->id == m_session.currentId())
        emit playRequested(*position);
    else
        m_session.openEpisode((*episode)->id, position, true);
}

void FileController::openDemo()
{
    const auto media = layOutDemo(m_dataFolder + u"/demo"_s);
    if (media)
        m_session.open(
            {.mediaPath = *media, .transcriptPath = {}, .position = {}, .leavesText = true});
    else
        m_notices.fail(media.error());
}

void FileController::askForMedia()
{
    const QString path = askForFile(m_window, tr("Open a recording"), u"media"_s,
                                    tr("Recordings (%1);;All files (*)").arg(mediaPatterns()));
    if (path.isEmpty())
        return;
    open({path});
}

void FileController::offerToFind(EpisodeId id)
{
    const auto episode = m_session.library().episode(id);
    if (!episode || !*episode)
        return;
    const QString name = QFileInfo((*episode)->mediaPath).fileName();
    m_notices.offer(
        tr("“%1” is no longer where it was.").arg(name), tr("Find the file…"),
        [this, id] { askForMoved(id); }, m_attempt.get());
}

void FileController::askForMoved(EpisodeId id)
{
    const QString path = askForFile(m_window, tr("Where is the recording now?"), u"media"_s,
                                    tr("Recordings (%1);;All files (*)").arg(mediaPatterns()));
    if (path.isEmpty())
        return;
    m_session.moveMedia(id, path);
}

void FileController::askForTranscript()
{
    const QPointer<OpenEpisode> open = m_session.current();
    const bool hadEpisode = open;
    const QString path =
        askForFile(m_window, tr("Open a transcript"), u"transcript"_s, transcriptFilter());
    if (path.isEmpty())
        return;
    if (open)
        open->import({.path = path, .page = {}, .isCertain = true});
    else if (!hadEpisode) // otherwise the episode changed meanwhile
        m_session.import({.path = path, .page = {}});
}

void FileController::paste()
{
    const QMimeData nothing;
    const QMimeData *copied =
        QApplication::clipboard()->mimeData(); // null on some desktops if empty
    take(copied ? *copied : nothing);
}

QString FileController::describeDrop(const QMimeData &given) const
{
    if (!given.hasUrls())
        return given.hasText() ? tr("Read the text as a transcript or a page") : QString();
    QStringList names;
    QString text;
    for (const QUrl &url : given.urls()) {
        const QString name =
            url.isLocalFile() ? QFileInfo(url.toLocalFile()).fileName() : url.toDisplayString();
        if (isTranscriptByName(name) && text.isEmpty())
            text = name;
        else
            names.append(name);
    }
    if (names.size() > 1)
        return tr("Open %n files", nullptr, int(given.urls().size()));
    if (names.size() == 1)
        return text.isEmpty() ? tr("Open “%1”").arg(names.first())
                              : tr("Open “%1” with the transcript “%2”").arg(names.first(), text);
    if (text.isEmpty())
        return {};
    return m_session.current() ? tr("Use “%1” as the transcript of this episode").arg(text)
                               : tr("Keep “%1” for the recording that you open next").arg(text);
}

void FileController::take(const QMimeData &given)
{
    if (given.hasUrls()) {
        QStringList files;
        for (const QUrl &url : given.urls())
            files.append(url.toString());
        open(files);
        return;
    }
    const CopiedPage page = copiedPage(given);
    const Pasted pasted = lookAt(page.text);
    switch (pasted.kind) {
    case Pasted::Kind::Nothing:
        m_notices.say(tr("There is no text on the clipboard. Copy the episode’s page first."));
        break;
    case Pasted::Kind::Address:
        sayCannotFetch();
        break;
    case Pasted::Kind::Files:
        open(pasted.files);
        break;
    case Pasted::Kind::Text:
        m_session.import({.path = {}, .page = page});
        break;
    }
}

} // namespace earmark
