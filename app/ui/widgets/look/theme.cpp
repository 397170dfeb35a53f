// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

using SixColours = std::array<QRgb, 6>;
using FiveColours = std::array<QRgb, 5>;

// Blue, rust, green, violet, ochre, rose. Colours with similar hues differ in lightness.
constexpr SixColours lightSpeakers{0xff2f6f8f, 0xffa8543a, 0xff5c7a3a,
                                   0xff6b3fa0, 0xff7d6608, 0xffa13670};
constexpr SixColours darkSpeakers{0xff7cc0dd, 0xffe39a80, 0xffa7cf7d,
                                  0xffbfa2ea, 0xffe0c860, 0xffee9cc4};
constexpr SixColours lightBands{0xff83a5b4, 0xffc59685, 0xff9cab85,
                                0xffa68cc4, 0xffc2ad68, 0xffc98bab};
constexpr SixColours darkBands{0xff577d8f, 0xff90695c, 0xff6f865b,
                               0xff755f97, 0xff8a7940, 0xff925f7c};

// Yellow, green, blue, rose, violet.
constexpr FiveColours lightPassages{0xfffbe7a6, 0xffd5ecc8, 0xffd2defb, 0xfffbd7dd, 0xffe6daf8};
constexpr FiveColours darkPassages{0xff5c4b14, 0xff2d4a25, 0xff2c3f6e, 0xff5e2e3c, 0xff46356b};
constexpr FiveColours passageEdges{0xffd9b93a, 0xff6a9f4d, 0xff5b84d6, 0xffd0607a, 0xff9670d0};

template<std::size_t Count>
QColor pick(const std::array<QRgb, Count> &colours, int index)
{
    const int count = int(Count);
    return QColor(colours[std::size_t((index % count + count) % count)]);
}

Theme lightTheme()
{
    return {.dark = false,
            .page = QColor(0xffffff),
            .panel = QColor(0xfbfaf8),
            .card = QColor(0xffffff),
            .line = QColor(0xe2dfd9),
            .ink = QColor(0x1d1d1f),
            .quietInk = QColor(0x6f6c66),
            .accent = QColor(0x2f6f8f),
            .accentInk = QColor(0xffffff),
            .currentLine = QColor(0xe7f1f7),
            .currentWord = QColor(0xbbdcee),
            .searchHit = QColor(0xffdca8),
            .currentHit = QColor(0xffa94d)};
}

Theme darkTheme()
{
    return {.dark = true,
            .page = QColor(0x212327),
            .panel = QColor(0x1c1d20),
            .card = QColor(0x212327),
            .line = QColor(0x35373c),
            .ink = QColor(0xe8e6e1),
            .quietInk = QColor(0x9a978f),
            .accent = QColor(0x7cc0dd),
            .accentInk = QColor(0x14262f),
            .currentLine = QColor(0x22343e),
            .currentWord = QColor(0x2f5b75),
            .searchHit = QColor(0x614321),
            .currentHit = QColor(0x8f5a12)};
}

// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor &colour)
{
    const auto linear = [](float part) {
        return part <= 0.04045F ? double(part) / 12.92
                                : std::pow((double(part) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// `ink`, mixed with `strong` until it is readable on the desktop's own background.
QColor readable(const QColor &ink, const QColor &strong, const QColor &ground)
{
    constexpr int steps = 8;
    QColor mixed = ink;
    for (int step = 1; step <= steps && contrast(mixed, ground) < 4.5; ++step) {
        const auto mix = [step](int from, int to) { return from + (to - from) * step / steps; };
        mixed.setRgb(mix(ink.red(), strong.red()), mix(ink.green(), strong.green()),
                     mix(ink.blue(), strong.blue()));
    }
    return mixed;
}

/// Draws an SVG in one colour at any size and scale.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &path, const QColor &colour)
        : m_path(path)
        , m_colour(colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_path).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.4F);
        painter.fillRect(pixmap.rect(), colour);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QString m_path;
    QColor m_colour;
};

} // namespace

Theme Theme::of(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    Theme theme = isDark ? darkTheme() : lightTheme();
    theme.quietInk = readable(theme.quietInk, theme.ink, palette.color(QPalette::Window));
    return theme;
}

QColor Theme::speaker(int colour) const
{
    return pick(dark ? darkSpeakers : lightSpeakers, colour);
}

QColor Theme::speakerBand(int colour) const
{
    return pick(dark ? darkBands : lightBands, colour);
}

QColor Theme::passage(int colour) const
{
    return pick(dark ? darkPassages : lightPassages, colour);
}

QColor Theme::passageEdge(int colour) const
{
    return pick(passageEdges, colour);
}

QPalette themePalette(bool dark)
{
    const Theme theme = dark ? darkTheme() : lightTheme();
    const QColor button = dark ? QColor(0x292b30) : QColor(0xffffff);
    QPalette palette(button, theme.panel);
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.quietInk);
    palette.setColor(QPalette::BrightText, theme.accentInk);
    palette.setColor(QPalette::ToolTipBase, theme.ink);
    palette.setColor(QPalette::ToolTipText, theme.page);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentInk);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.speaker(3));
    palette.setColor(QPalette::Light, dark ? QColor(0x3a3c42) : QColor(0xffffff));
    palette.setColor(QPalette::Midlight, dark ? QColor(0x303237) : QColor(0xf1efeb));
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, dark ? QColor(0x141517) : QColor(0xb9b6b0));
    palette.setColor(QPalette::Shadow, QColor(dark ? 0x000000 : 0x8a8883));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dark ? QColor(0x6d6b66) : QColor(0xa5a29c));
    return palette;
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new TintedIconEngine(u":/icons/%1.svg"_s.arg(name), colour));
}

} // namespace earmark
