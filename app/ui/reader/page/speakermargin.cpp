// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page/speakermargin.h"

#include "ui/reader/page/readingstyle.h"
#include "ui/widgets/look/fonts.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QSet>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

constexpr qreal marginWidth = 12.5; // in heights of the interface's font
constexpr int maxRoom = 280;
constexpr int gapToColumn = 18;
constexpr int sideGap = 10;
constexpr int discGap = 7;
constexpr int maxNameLines = 3;
constexpr qreal paragraphScale = 0.88; // of the turn's time

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

// The first letter, and if `letters` is 2, also the first letter of the last word.
QString initialOf(const QString &name, int letters)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString initial;
    for (const QString &word :
         {words.value(0), letters > 1 ? words.value(words.size() - 1) : QString()})
        initial += word.left(!word.isEmpty() && word.at(0).isHighSurrogate() ? 2 : 1);
    return initial.toUpper();
}

// Different initials for all speakers: one letter, else two, else A, B, C, …
QHash<SpeakerId, QString> initialsOf(const Transcript &transcript)
{
    for (const int letters : {1, 2}) {
        QHash<SpeakerId, QString> initials;
        QSet<QString> seen;
        for (const Speaker &speaker : transcript.speakers) {
            initials[speaker.id] = initialOf(transcript.speakerName(speaker.id), letters);
            seen.insert(initials[speaker.id]);
        }
        if (seen.size() == transcript.speakers.size())
            return initials;
    }
    QHash<SpeakerId, QString> initials;
    for (const Speaker &speaker : transcript.speakers)
        initials[speaker.id] = QChar(u'A' + int(initials.size()) % 26);
    return initials;
}

// Breaks a name into lines; the first is shorter because the disc is in front of it.
QStringList breakName(const QString &name, const QFont &font, qreal width, qreal firstWidth)
{
    QTextLayout layout(name, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(lines.isEmpty() ? firstWidth : width);
        if (lines.size() + 1 == maxNameLines) {
            const QString rest = name.mid(line.textStart());
            lines.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(name.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

void SpeakerMargin::setFont(const QFont &interfaceFont, int readingSize)
{
    const qreal growth = 1 + 0.3 * (qreal(readingSize) / ReadingStyle().size - 1);
    m_nameFont = strongFont(scaledFont(interfaceFont, 1.08 * growth));
    m_timeFont = scaledFont(interfaceFont, growth);
    m_paragraphFont = scaledFont(interfaceFont, paragraphScale * growth);
    m_fullWidth = int(std::lround(marginWidth * growth * QFontInfo(interfaceFont).pixelSize()));
    forgetNames();
}

void SpeakerMargin::forgetNames()
{
    m_names.clear();
    m_initials.clear();
}

void SpeakerMargin::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_names.clear();
}

void SpeakerMargin::setTimes(Times times)
{
    m_times = times;
    m_names.clear();
}

bool SpeakerMargin::setRoom(int room)
{
    const int used = std::min(room, maxRoom);
    if (used == m_room)
        return false;
    m_room = used;
    m_names.clear();
    return !m_narrow;
}

int SpeakerMargin::width() const
{
    return m_narrow ? 32 : m_fullWidth + int(std::ceil(timeColumn()));
}

qreal SpeakerMargin::lineHeight() const
{
    return QFontMetricsF(m_nameFont).height() + 2;
}

qreal SpeakerMargin::discSize() const
{
    return QFontMetricsF(m_nameFont).height() + 1;
}

qreal SpeakerMargin::height(const Transcript &transcript, SpeakerId speaker) const
{
    if (m_narrow)
        return lineHeight() + 4;
    const qreal time = m_times == Times::Below ? lineHeight() : 0;
    return nameHeight(transcript, speaker) + time + 4;
}

qreal SpeakerMargin::nameHeight(const Transcript &transcript, SpeakerId speaker) const
{
    const qsizetype lines = nameLines(transcript, speaker).size();
    return lineHeight() * qreal(m_narrow ? std::min<qsizetype>(lines, 1) : lines);
}

qreal SpeakerMargin::timeColumn() const
{
    return hasTimesBeside() ? timeWidth(u"0:00:00 ≈"_s, m_timeFont) + sideGap : 0;
}

const QStringList &SpeakerMargin::nameLines(const Transcript &transcript, SpeakerId speaker) const
{
    const auto known = m_names.constFind(speaker);
    if (known != m_names.constEnd())
        return *known;
    const qreal besideColumn = std::max(width(), m_room) - gapToColumn - sideGap - timeColumn();
    const qreal room = m_narrow ? 400 : besideColumn;
    const QString name = transcript.speakerName(speaker);
    const QStringList lines = name.isEmpty()
        ? QStringList()
        : breakName(name, m_nameFont, room, room - discSize() - discGap);
    return *m_names.insert(speaker, lines);
}

QString SpeakerMargin::timeOf(const Cue &cue)
{
    if (cue.origin == TimeOrigin::NotSpoken)
        return QCoreApplication::translate("SpeakerMargin", "not spoken");
    if (!cue.begin)
        return {};
    const bool isGuess = cue.origin == TimeOrigin::Estimated;
    return isGuess ? timeText(*cue.begin) + u" ≈"_s : timeText(*cue.begin);
}

QString SpeakerMargin::shownTime(const Cue &cue) const
{
    return m_times == Times::None ? QString() : timeOf(cue);
}

qreal SpeakerMargin::timeWidth(const QString &time, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    for (const QChar c : time)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

SpeakerMargin::Places SpeakerMargin::places(const Transcript &transcript, const Cue &cue,
                                            QPointF edge) const
{
    const QStringList &lines = nameLines(transcript, cue.speaker);
    const QFontMetricsF metrics(m_nameFont);
    const qreal time = timeWidth(shownTime(cue), m_timeFont);
    const qreal disc = lines.isEmpty() ? 0 : discSize() + discGap;
    qreal widest = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(lines.at(i)) + (i == 0 ? disc : 0));
    if (m_narrow) {
        const qreal gap = lines.isEmpty() ? 0 : 10;
        return {.name = QRectF(edge.x(), edge.y(), widest, lineHeight()),
                .time = QRectF(edge.x() + widest + gap, edge.y(), time, lineHeight())};
    }
    const qreal right = edge.x() - gapToColumn;
    const qreal nameRight = right - timeColumn();
    const qreal nameHeight = lineHeight() * qreal(lines.size());
    const qreal timeTop = edge.y() + (hasTimesBeside() ? 0 : nameHeight);
    return {.name = QRectF(nameRight - widest, edge.y(), widest, nameHeight),
            .time = QRectF(right - time, timeTop, time, lineHeight())};
}

void SpeakerMargin::paint(QPainter &painter, const Theme &theme, const Transcript &transcript,
                          const Cue &cue, QPointF edge, qreal baseline) const
{
    paintName(painter, theme, transcript, cue, edge, baseline);
    const qreal first = m_narrow ? edge.y() + QFontMetricsF(m_nameFont).ascent() : baseline;
    const bool isBelow = !m_narrow && m_times == Times::Below;
    const qreal line = isBelow ? nameHeight(transcript, cue.speaker) : 0;
    painter.setPen(theme.quietInk);
    const Places at = places(transcript, cue, edge);
    paintTime(painter, shownTime(cue), m_timeFont, QPointF(at.time.left(), first + line));
}

void SpeakerMargin::paintName(QPainter &painter, const Theme &theme, const Transcript &transcript,
                              const Cue &cue, QPointF edge, qreal baseline) const
{
    const Places at = places(transcript, cue, edge);
    const QStringList &lines = nameLines(transcript, cue.speaker);
    const Speaker *speaker = transcript.speaker(cue.speaker);
    if (!speaker || lines.isEmpty())
        return;
    const QFontMetricsF metrics(m_nameFont);
    const qreal first = m_narrow ? edge.y() + metrics.ascent() : baseline;
    painter.setFont(m_nameFont);
    painter.setPen(theme.speaker(speaker->colour));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qreal right = at.name.right() - metrics.horizontalAdvance(lines.at(i));
        painter.drawText(QPointF(right, first + lineHeight() * qreal(i)), lines.at(i));
    }
    const qreal textBegin = at.name.right() - metrics.horizontalAdvance(lines.first());
    const qreal middle = first - metrics.capHeight() / 2;
    const QRectF disc(textBegin - discGap - discSize(), middle - discSize() / 2, discSize(),
                      discSize());
    paintDisc(painter, initial(transcript, speaker->id), theme.speaker(speaker->colour), theme.page,
              disc);
}

qreal SpeakerMargin::paragraphTimeHeight() const
{
    return m_narrow && m_times != Times::None ? lineHeight() : 0;
}

QRectF SpeakerMargin::paragraphTimePlace(const Cue &cue, QPointF edge) const
{
    const qreal width = timeWidth(timeOf(cue), m_paragraphFont);
    if (m_narrow)
        return {edge.x(), edge.y(), width, lineHeight()};
    return {edge.x() - gapToColumn - width, edge.y(), width, lineHeight()};
}

void SpeakerMargin::paintParagraphTime(QPainter &painter, const Theme &theme, const Cue &cue,
                                       QPointF edge, qreal baseline) const
{
    const qreal line = m_narrow ? edge.y() + QFontMetricsF(m_paragraphFont).ascent() : baseline;
    painter.setPen(theme.quietInk);
    paintTime(painter, timeOf(cue), m_paragraphFont,
              QPointF(paragraphTimePlace(cue, edge).left(), line));
}

const QString &SpeakerMargin::initial(const Transcript &transcript, SpeakerId speaker) const
{
    if (m_initials.isEmpty())
        m_initials = initialsOf(transcript);
    return m_initials[speaker];
}

void SpeakerMargin::paintDisc(QPainter &painter, const QString &initial, const QColor &colour,
                              const QColor &ink, QRectF place) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(place);
    QFont font = scaledFont(m_nameFont, initial.size() > 1 ? 0.65 : 0.8);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetricsF metrics(font);
    painter.drawText(QPointF(place.center().x() - metrics.horizontalAdvance(initial) / 2,
                             place.center().y() + metrics.capHeight() / 2),
                     initial);
    painter.restore();
}

// Digit by digit, so that all digits have the same width in any font.
void SpeakerMargin::paintTime(QPainter &painter, const QString &time, const QFont &font,
                              QPointF place) const
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics);
    painter.setFont(font);
    for (const QChar c : time) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal cell = c.isDigit() ? digit : own;
        painter.drawText(place + QPointF((cell - own) / 2, 0), QString(c));
        place.rx() += cell;
    }
}

} // namespace earmark
