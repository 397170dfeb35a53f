// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/head/pagehead.h"

#include "ui/reader/head/description.h"
#include "ui/reader/head/emptyplace.h"
#include "ui/reader/head/foldabletext.h"
#include "ui/reader/head/linklabel.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/look/picture.h"
#include "ui/widgets/look/theme.h"
#include "ui/widgets/plain/plaintext.h"
#include "ui/widgets/timetext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr int coverSize = 104;
constexpr int minCoverMargin = 130; // in a narrower margin no cover is shown

QPixmap rounded(const QImage &scaled, qreal scale)
{
    QPixmap result(scaled.size());
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(scaled.rect(), 6 * scale, 6 * scale);
    painter.setClipPath(clip);
    painter.drawImage(0, 0, scaled);
    painter.end();
    result.setDevicePixelRatio(scale);
    return result;
}

QLabel *makeLabel(QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

PageHead::PageHead(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_cover(plainLabel(this))
    , m_column(new QWidget(this))
    , m_title(makeLabel(m_column))
    , m_facts(makeLabel(m_column))
    , m_hint(makeLabel(m_column))
    , m_chapters(new FoldableText(m_column))
    , m_description(new FoldableText(m_column))
    , m_busy(makeLabel(m_column))
    , m_empty(
          new EmptyPlace(tr("No transcript yet"),
                         tr("Drop a transcript here, open one, or paste the web page that has it. "
                            "It does not need times."),
                         m_column))
{
    m_cover->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_cover->setContentsMargins(0, 2, 18, 0);
    m_cover->setAccessibleName(tr("Cover"));

    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *part :
         QList<QWidget *>{m_title, m_facts, m_hint, m_chapters, m_description, m_busy, m_empty})
        column->addWidget(part);

    m_grid->setContentsMargins(0, 22, 0, 24);
    m_grid->setSpacing(0);
    m_grid->addWidget(m_cover, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_column, 0, 1, Qt::AlignTop);
    m_grid->setColumnStretch(2, 1);

    connect(m_description, &FoldableText::jumpRequested, this, &PageHead::seekRequested);
    connect(m_chapters, &FoldableText::jumpRequested, this, &PageHead::chapterActivated);
    connect(m_empty->addButton(tr("Open a transcript…")), &QPushButton::clicked, this,
            &PageHead::openTranscriptRequested);
    connect(m_empty->addButton(tr("Paste a page")), &QPushButton::clicked, this,
            &PageHead::pasteRequested);
    column->insertSpacing(column->indexOf(m_empty), 8);
    m_hint->setText(
        tr("Times are estimated. When you hear a line, put the caret on it and choose “This line "
           "starts now”."));
    m_hint->hide();
    updateColours();
    updateFonts();
    updateFoot();
    watchFocus();
}

void PageHead::watchFocus()
{
    for (auto *button : findChildren<QAbstractButton *>())
        button->installEventFilter(this);
    for (auto *label : findChildren<LinkLabel *>())
        connect(label, &LinkLabel::reached, this, [this, label](const QRect &place) {
            emit reached(place.translated(label->mapTo(this, QPoint(0, 0))));
        });
}

bool PageHead::eventFilter(QObject *watched, QEvent *event)
{
    const auto *button = qobject_cast<QAbstractButton *>(watched);
    if (button && event->type() == QEvent::FocusIn)
        emit reached(button->rect().translated(button->mapTo(this, QPoint(0, 0))));
    return QWidget::eventFilter(watched, event);
}

void PageHead::setPinHint(bool shown)
{
    m_hint->setVisible(shown);
}

void PageHead::setEpisode(const Episode &episode, const QByteArray &cover)
{
    m_episode = episode;
    showCover(cover);
    m_title->setText(episode.title);
    const Description description = readDescription(episode.description, episode.duration);
    m_description->setFoldable(!description.beginning.isEmpty());
    m_description->setText(description.html, description.beginning);
    m_description->setButton(tr("More about this episode"), tr("Less"));
    showChapters(episode.chapters);
    showFacts();
}

void PageHead::showCover(const QByteArray &cover)
{
    if (cover == m_shownCover)
        return;
    m_shownCover = cover;
    const qreal scale = devicePixelRatioF();
    const QImage picture = readPicture(cover, int(coverSize * scale));
    if (picture.isNull())
        m_cover->clear();
    else
        m_cover->setPixmap(rounded(picture, scale));
}

void PageHead::showChapters(const QList<Chapter> &chapters)
{
    QString html;
    for (const Chapter &chapter : chapters) {
        const QString title = chapter.title.isEmpty() ? tr("Untitled") : chapter.title;
        html += u"<a href=\"%1\" style=\"text-decoration:none\">%2&nbsp;&nbsp;%3</a><br>"_s.arg(
            jumpLink(chapter.span.begin), timeText(chapter.span.begin), title.toHtmlEscaped());
    }
    m_chapters->setText(html, {});
    const QString button = tr("Chapters (%1)").arg(chapters.size());
    m_chapters->setButton(button, button);
}

void PageHead::setTranscriptState(const QString &state)
{
    m_state = state;
    showFacts();
}

void PageHead::showFacts()
{
    QStringList facts;
    if (!m_episode.show.isEmpty())
        facts.append(m_episode.show);
    if (m_episode.published.isValid())
        facts.append(QLocale().toString(m_episode.published, tr("MMMM d, yyyy", "date format")));
    if (m_episode.duration > milliseconds(0))
        facts.append(durationText(m_episode.duration));
    if (!m_state.isEmpty())
        facts.append(m_state);
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
}

void PageHead::setHasTranscript(bool has)
{
    m_hasTranscript = has;
    updateFoot();
}

void PageHead::setBusy(const QString &what)
{
    m_busy->setText(what);
    updateFoot();
}

void PageHead::updateFoot()
{
    const bool isBusy = !m_busy->text().isEmpty();
    m_busy->setVisible(isBusy);
    m_empty->setVisible(!isBusy && !m_hasTranscript);
}

// Skip if unchanged, or layout recurses.
void PageHead::setColumn(int left, int width)
{
    if (m_grid->columnMinimumWidth(0) == left && m_column->minimumWidth() == width)
        return;
    m_grid->setColumnMinimumWidth(0, left);
    m_cover->setVisible(left >= minCoverMargin);
    m_cover->setFixedWidth(left);
    m_column->setFixedWidth(width);
}

void PageHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

void PageHead::updateFonts()
{
    QFont title = scaledFont(font(), 1.6);
    title.setWeight(QFont::Bold);
    m_title->setFont(title);
    m_facts->setFont(scaledFont(font(), 1.08));
    m_hint->setFont(scaledFont(font(), 1.08));
    m_busy->setFont(scaledFont(font(), 1.2));
}

void PageHead::updateColours()
{
    const Theme theme = Theme::of(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.quietInk);
    quiet.setColor(QPalette::Text, theme.quietInk);
    m_facts->setPalette(quiet);
    m_hint->setPalette(quiet);
    m_busy->setPalette(quiet);
    m_description->setLinkColour(theme.quietInk, theme.accent);
    m_chapters->setLinkColour(theme.ink, theme.accent);
}

} // namespace earmark
