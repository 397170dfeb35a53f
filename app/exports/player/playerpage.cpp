// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/player/playerpage.h"

#include "core/files.h"
#include "core/webaddress.h"
#include "exports/document/links.h"
#include "exports/document/notetext.h"
#include "exports/document/pagetemplate.h"

#include <QDir>
#include <QLocale>
#include <QMimeDatabase>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

using kainjow::mustache::data;

struct PlayerWords
{
    Q_DECLARE_TR_FUNCTIONS(notesexport)
};

const QString soundPlace =
    u"\ufdd0"_s; // where the sound is put in; no text has it after cleanText()

QString escaped(const QString &text)
{
    return cleanText(text).toHtmlEscaped();
}

// The letters between two words belong to the first, so that nothing of the text is left out.
QString wordsAsHtml(const Cue &cue)
{
    const QList<milliseconds> begins = wordBegins(cue);
    if (begins.isEmpty() || cue.words.isEmpty())
        return escaped(cue.text);
    QString html = escaped(cue.text.first(cue.words.first().offset));
    for (qsizetype i = 0; i < cue.words.size(); ++i) {
        const qsizetype begin = cue.words.at(i).offset;
        const qsizetype end =
            i + 1 < cue.words.size() ? cue.words.at(i + 1).offset : cue.text.size();
        html +=
            u"<i data-t=\"%1\"%2>"_s.arg(begins.at(i).count()).arg(i == 0 ? u" data-l"_s : u""_s);
        html += escaped(cue.text.sliced(begin, end - begin)) + u"</i>"_s;
    }
    return html;
}

QString turnHead(const Transcript &transcript, const Cue &cue)
{
    QString head;
    if (cue.begin)
        head += u"<button type=\"button\" data-t=\"%1\">%2</button>"_s.arg(
            QString::number(cue.begin->count()), clockText(*cue.begin));
    const QString name = transcript.speakerName(cue.speaker);
    if (!name.isEmpty())
        head += u"<b dir=\"auto\">"_s + escaped(name) + u"</b>"_s;
    return u"<p class=\"who\">"_s + head + u"</p>\n"_s;
}

QString transcriptAsHtml(const Transcript &transcript)
{
    QString html;
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        const bool beginsTurn = cue.beginsTurn || row == 0;
        if (beginsTurn)
            html += (row > 0 ? u"</p></section>\n<section>"_s : u"<section>"_s)
                + turnHead(transcript, cue) + u"<p class=\"said\" dir=\"auto\">"_s;
        else if (cue.beginsParagraph)
            html += u"</p>\n<p class=\"said\" dir=\"auto\">"_s;
        else if (cue.spaceBefore)
            html += u' ';
        html += wordsAsHtml(cue);
    }
    return html + u"</p></section>\n"_s;
}

// A web address may lead to any host, as those of podcasts do.
QString mediaSource(const PlayerSound &sound)
{
    if (!sound.embedded.isEmpty())
        return u"data:"_s;
    return isWebAddress(QUrl(sound.linked)) ? u"https: http:"_s : u"'self' file:"_s;
}

QString pageAround(const NotesDocument &document, const PlayerSound &sound)
{
    const Episode &episode = document.episode;
    QStringList facts;
    if (episode.published.isValid())
        facts += QLocale().toString(episode.published, QLocale::LongFormat);
    if (episode.duration > milliseconds(0))
        facts += clockDuration(episode.duration);
    data object;
    setText(object, "title", titleOf(episode));
    setText(object, "show", episode.show);
    setText(object, "facts", facts.join(u" · "_s));
    setText(object, "language",
            document.transcript->language.isEmpty() ? episode.language
                                                    : document.transcript->language);
    setText(object, "page", webAddressOf(episode.page));
    setText(object, "cover", imageAddress(document.cover));
    setText(object, "media_source", mediaSource(sound));
    setText(object, "word_page", PlayerWords::tr("Web page"));
    setText(object, "word_transcript", PlayerWords::tr("Transcript"));
    setText(object, "word_speed", PlayerWords::tr("Speed"));
    setText(object, "word_find", PlayerWords::tr("Find"));
    setText(object, "word_follow", PlayerWords::tr("Back to what is playing"));
    setText(
        object, "word_keys",
        PlayerWords::tr("Space plays and pauses; ← and → go 5 seconds, ↑ and ↓ a line; / finds, "
                        "Enter goes to the next place; F goes back to what is playing."));
    object.set("sound", data(soundPlace.toStdString()));
    object.set("transcript", data(transcriptAsHtml(*document.transcript).toStdString()));
    return renderedPage(u"player.html"_s, object);
}

// In portions that base64 writes without padding.
Result<> embed(QFile &sound, QSaveFile &page, const std::function<bool(double)> &goOn)
{
    constexpr qint64 portion = 3LL * 256 * 1024;
    page.write("data:"
               + QMimeDatabase()
                     .mimeTypeForFile(sound.fileName())
                     .name()
                     .toLatin1()
                     .replace("video/", "audio/")
               + ";base64,");
    while (!sound.atEnd()) {
        const QByteArray bytes = sound.read(portion);
        if (bytes.isEmpty())
            return readError(sound.fileName(), EIO);
        if (page.write(bytes.toBase64()) < 0)
            return writeError(page.fileName(), errno);
        if (goOn && !goOn(double(sound.pos()) / double(std::max<qint64>(sound.size(), 1))))
            return Error{PlayerWords::tr("Stopped.")};
    }
    return done;
}

} // namespace

Result<> writePlayer(const NotesDocument &document, const PlayerSound &sound, const QString &path,
                     const std::function<bool(double)> &goOn)
{
    const auto &transcript = document.transcript;
    const auto hasTime = [](const Cue &cue) { return cue.begin.has_value(); };
    if (!transcript || std::ranges::none_of(transcript->cues, hasTime))
        return Error{PlayerWords::tr("A player needs a transcript with times.")};
    QFile recording(sound.embedded);
    const bool isEmbedded = !sound.embedded.isEmpty();
    if (isEmbedded && (!QFileInfo(sound.embedded).isFile() || !recording.open(QIODevice::ReadOnly)))
        return readError(sound.embedded, QFileInfo::exists(sound.embedded) ? EACCES : ENOENT);
    if (isEmbedded && recording.size() > largestEmbedded)
        return Error{PlayerWords::tr("“%1” is too large to become part of a page; link to it.")
                         .arg(QFileInfo(sound.embedded).fileName())};
    const QStringList around = pageAround(document, sound).split(soundPlace);
    Q_ASSERT(around.size() == 2);
    QSaveFile page(path);
    errno = 0;
    if (!page.open(QIODevice::WriteOnly) || page.write(around.first().toUtf8()) < 0)
        return writeError(path, errno);
    if (!isEmbedded)
        page.write(sound.linked.toHtmlEscaped().toUtf8());
    else if (auto embedded = embed(recording, page, goOn); !embedded)
        return embedded;
    if (page.write(around.last().toUtf8()) < 0 || !page.commit())
        return writeError(path, errno);
    return done;
}

QString relativeSound(const QString &recording, const QString &page)
{
    const QString path = QFileInfo(page).absoluteDir().relativeFilePath(recording);
    return u"./"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

QString playerFrame(const Episode &episode, const QString &fileName)
{
    return u"<iframe src=\"%1\" title=\"%2\" width=\"100%\" height=\"480\" "
           "style=\"border:0\" loading=\"lazy\"></iframe>"_s.arg(
               QString::fromLatin1(QUrl::toPercentEncoding(fileName)),
               titleOf(episode).toHtmlEscaped());
}

} // namespace earmark
