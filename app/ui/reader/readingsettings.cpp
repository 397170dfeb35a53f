// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingsettings.h"

#include "ui/widgets/look/houselook.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFontComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSlider>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

const auto familyKey = u"reading/family"_s;
const auto sizeKey = u"reading/size"_s;
const auto spacingKey = u"reading/spacing"_s;
const auto widthKey = u"reading/width"_s;
const auto linesKey = u"reading/lines"_s;
const auto timesKey = u"reading/times"_s;

int hundredths(double value)
{
    return int(std::lround(value * 100));
}

// Of the buttons.
QStringList readingFamilies()
{
    return {QString(), QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(),
            dyslexiaFamily()};
}

} // namespace

ReadingStyle savedReadingStyle()
{
    const QSettings settings;
    const ReadingStyle usual;
    ReadingStyle style;
    style.family = settings.value(familyKey).toString();
    style.size = std::clamp(settings.value(sizeKey, usual.size).toInt(), ReadingStyle::smallest,
                            ReadingStyle::largest);
    style.spacing = std::clamp(settings.value(spacingKey, usual.spacing).toDouble(), 1.2, 2.4);
    style.width = std::clamp(settings.value(widthKey, usual.width).toInt(), ReadingStyle::narrowest,
                             ReadingStyle::widest);
    style.flow = settings.value(linesKey).toBool() ? TextFlow::Lines : TextFlow::Paragraphs;
    style.hasTimes = settings.value(timesKey, usual.hasTimes).toBool();
    return style;
}

void saveReadingStyle(const ReadingStyle &style)
{
    QSettings settings;
    settings.setValue(familyKey, style.family);
    settings.setValue(sizeKey, style.size);
    settings.setValue(spacingKey, style.spacing);
    settings.setValue(widthKey, style.width);
    settings.setValue(linesKey, style.flow == TextFlow::Lines);
    settings.setValue(timesKey, style.hasTimes);
}

ReadingSettings::ReadingSettings(const ReadingStyle &style, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_style(style)
    , m_form(new QFormLayout(this))
    , m_faces(new QButtonGroup(this))
    , m_families(new QFontComboBox(this))
    , m_flows(new QButtonGroup(this))
    , m_times(new QCheckBox(tr("&Times in the margin"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setContentsMargins(16, 14, 16, 14);
    m_form->setVerticalSpacing(10);

    QStringList faces{tr("Serif"), tr("Sans serif")};
    if (!dyslexiaFamily().isEmpty())
        faces.append(tr("For dyslexia"));
    addButtons(m_faces, tr("Typeface"), faces);
    m_families->setAccessibleName(tr("Font family"));
    m_form->addRow(QString(), m_families);
    m_size = addSlider(tr("&Size"), ReadingStyle::smallest, ReadingStyle::largest);
    m_spacing = addSlider(tr("Line s&pacing"), 120, 240);
    m_width = addSlider(tr("Column &width"), ReadingStyle::narrowest, ReadingStyle::widest);
    addButtons(m_flows, tr("Text"), {tr("Paragraphs"), tr("Lines")});
    m_form->addRow(QString(), m_times);
    auto *usual = new QPushButton(tr("Reset"), this);
    m_form->addRow(QString(), usual);
    applyHouseLook(this);
    showStyle(style);
    connectChoices();
    connect(usual, &QPushButton::clicked, this, [this] { choose({}); });
}

void ReadingSettings::connectChoices()
{
    connect(m_faces, &QButtonGroup::idClicked, this,
            [this](int face) { change(&ReadingStyle::family, readingFamilies().value(face)); });
    connect(m_families, &QFontComboBox::currentFontChanged, this,
            [this](const QFont &font) { change(&ReadingStyle::family, font.family()); });
    connect(m_size, &QSlider::valueChanged, this,
            [this](int size) { change(&ReadingStyle::size, size); });
    connect(m_spacing, &QSlider::valueChanged, this,
            [this](int spacing) { change(&ReadingStyle::spacing, spacing / 100.0); });
    connect(m_width, &QSlider::valueChanged, this,
            [this](int width) { change(&ReadingStyle::width, width); });
    connect(m_flows, &QButtonGroup::idClicked, this,
            [this](int flow) { change(&ReadingStyle::flow, TextFlow(flow)); });
    connect(m_times, &QCheckBox::toggled, this,
            [this](bool shown) { change(&ReadingStyle::hasTimes, shown); });
}

void ReadingSettings::addButtons(QButtonGroup *group, const QString &name, const QStringList &texts)
{
    auto *row = new QHBoxLayout;
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QPushButton(texts.at(i), this);
        button->setCheckable(true);
        group->addButton(button, i);
        row->addWidget(button);
    }
    m_form->addRow(name, row);
}

QSlider *ReadingSettings::addSlider(const QString &name, int min, int max)
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(min, max);
    slider->setMinimumWidth(190);
    slider->setAccessibleName(QString(name).remove(u'&'));
    m_form->addRow(name, slider);
    return slider;
}

template<typename Value>
void ReadingSettings::change(Value ReadingStyle::*field, const std::type_identity_t<Value> &value)
{
    ReadingStyle style = m_style;
    style.*field = value;
    choose(style);
}

void ReadingSettings::choose(const ReadingStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    showStyle(style);
    emit styleChanged(style);
}

// Sets every control to the style, with their signals blocked.
void ReadingSettings::showStyle(const ReadingStyle &style)
{
    const QList<QObject *> controls{m_families, m_size, m_spacing, m_width, m_times};
    for (QObject *control : controls)
        control->blockSignals(true);
    m_families->setCurrentFont(style.font());
    m_size->setValue(style.size);
    m_spacing->setValue(hundredths(style.spacing));
    m_width->setValue(style.width);
    m_times->setChecked(style.hasTimes);
    for (QObject *control : controls)
        control->blockSignals(false);
    m_flows->button(int(style.flow))->setChecked(true);
    m_faces->setExclusive(false); // it may be another family
    for (QAbstractButton *button : m_faces->buttons())
        button->setChecked(readingFamilies().value(m_faces->id(button)) == style.family);
    m_faces->setExclusive(true);
}

void ReadingSettings::popUp(QWidget *above)
{
    adjustSize();
    QPoint corner = above->mapToGlobal(QPoint(0, above->height() + 4));
    const QRect screen = above->screen()->availableGeometry();
    corner.rx() =
        std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width()));
    corner.ry() =
        std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height()));
    move(corner);
    show();
    m_size->setFocus();
}

} // namespace earmark
